import type { CaseFilter } from '@kuaichu/desk'
import type { Channel, HandlingState } from '@kuaichu/api'
import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

export const STATES: readonly HandlingState[] = [
  'REPORTED', 'LATE_REPORTED', 'NOT_ACCEPTED', 'TRIAGED', 'EVIDENCE_FIXED', 'CLEARED', 'NEGOTIATING', 'AGREED', 'IN_REVIEW', 'RETURNED', 'INVESTIGATING', 'DETERMINED', 'CERTIFIED', 'SERVED',
  'DISPATCHED', 'CLOSING', 'CLOSED', 'WITHDRAWN', 'JOINED',
]

export const CHANNELS: readonly Channel[] = ['WEB_LINK', 'MINI_PROGRAM', 'SUPER_APP', 'CALL_110', 'CHAT_DESK', 'OFFICER', 'COORDINATOR', 'INSURER_GUIDE', 'KIOSK']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const CHINA = '+08:00'

/** The list's filter lives in the address, so that a link or a bookmark is a saved filter. */
export function useCaseFilter() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string): string => String(route.query[name] ?? '')

  const shown = computed(() => ({ q: text('q'), state: text('state'), channel: text('channel'), from: text('from'), to: text('to') }))
  /** As the platform wants it: instants, and `to` including its whole day. */
  const filter = computed((): CaseFilter => {
    const { q, state, channel, from, to } = shown.value
    return {
      ...(q ? { q } : {}),
      ...(STATES.some((known) => known === state) ? { state: state as HandlingState } : {}),
      ...(CHANNELS.some((known) => known === channel) ? { channel: channel as Channel } : {}),
      ...(DAY.test(from) ? { from: new Date(`${from}T00:00:00${CHINA}`).toISOString() } : {}),
      ...(DAY.test(to) ? { to: new Date(`${to}T23:59:59.999${CHINA}`).toISOString() } : {}),
    }
  })
  function set(change: Partial<Record<'q' | 'state' | 'channel' | 'from' | 'to', string>>): void {
    const next = { ...shown.value, ...change }
    const query: LocationQueryRaw = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''))
    void router.replace({ query })
  }
  return { shown, filter, set, isNarrow: computed(() => Object.values(shown.value).some((value) => value !== '')) }
}
