import { onScopeDispose, ref, shallowRef } from 'vue'
import { liveStream, type ServerEvent } from '@kuaichu/core'
import type { TimelineItem } from '@kuaichu/api'
import { calls } from './calls'
import { platform } from './platform'

const SETTLE_MILLIS = 250

/** The docket timeline of a case, read and then followed entry by entry; `changed` runs once after each burst of entries. */
export function useDocket(changed: () => Promise<void>) {
  const timeline = shallowRef<readonly TimelineItem[]>([])
  const live = ref(false)
  let settle: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined

  async function read(caseId: string): Promise<void> {
    timeline.value = await calls.timeline(caseId)
  }

  /** Entries of one transaction arrive together: what they changed is read once, after the last. */
  function heard(event: ServerEvent): void {
    const item = JSON.parse(event.data) as TimelineItem
    if (!timeline.value.some((known) => known.id === item.id)) timeline.value = [...timeline.value, item]
    clearTimeout(settle)
    settle = setTimeout(() => void changed(), SETTLE_MILLIS)
  }

  function follow(caseId: string): void {
    if (stop) return
    let fresh = true
    stop = liveStream({
      client: platform(),
      path: `/cases/${caseId}/stream`,
      reread: async () => {
        if (!fresh) await Promise.all([changed(), read(caseId)])
        fresh = false
        return timeline.value.at(-1)?.id
      },
      onEvent: heard,
      onState: (state) => (live.value = state === 'live'),
    })
  }

  onScopeDispose(() => {
    clearTimeout(settle)
    stop?.()
  })
  return { timeline, live, read, follow }
}
