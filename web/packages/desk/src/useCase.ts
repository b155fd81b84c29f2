import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { liveStream, type ServerEvent } from '@kuaichu/core'
import type { CaseView, TimelineItem } from '@kuaichu/api'
import type { ViewState } from '@kuaichu/ui'
import { calls } from './calls'
import { platform } from './platform'

const SETTLE_MILLIS = 250

/** One case on the screen: its view and docket timeline, read first and then followed entry by entry. */
export function useCase(caseId: string) {
  const view = shallowRef<CaseView | null>(null)
  const timeline = shallowRef<readonly TimelineItem[]>([])
  const error = shallowRef<unknown>(null)
  const live = ref(false)
  let settle: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined

  async function load(): Promise<void> {
    try {
      ;[view.value, timeline.value] = await Promise.all([calls.caseView(caseId), calls.timeline(caseId)])
      error.value = null
    } catch (thrown) {
      error.value = thrown
    }
  }

  /** Several entries of one transaction arrive together: the view is read once, after the last. */
  function heard(event: ServerEvent): void {
    const item = JSON.parse(event.data) as TimelineItem
    if (!timeline.value.some((known) => known.id === item.id)) timeline.value = [...timeline.value, item]
    clearTimeout(settle)
    settle = setTimeout(() => void load(), SETTLE_MILLIS)
  }

  /** Without the case (foreign, unknown) there is nothing to follow. */
  async function start(): Promise<void> {
    await load()
    if (view.value === null || stop) return
    let fresh = true
    stop = liveStream({
      client: platform(),
      path: `/cases/${caseId}/stream`,
      reread: async () => {
        if (!fresh) await load()
        fresh = false
        return timeline.value.at(-1)?.id
      },
      onEvent: heard,
      onState: (state) => (live.value = state === 'live'),
    })
  }

  /** Shows what a command answered at once; its entries follow. */
  function replace(fresh: CaseView): void {
    view.value = fresh
    void load()
  }

  const state = computed((): ViewState => (view.value ? 'ready' : error.value === null ? 'loading' : 'error'))

  onScopeDispose(() => {
    clearTimeout(settle)
    stop?.()
  })
  return { view, timeline, error, state, live, load, start, replace }
}
