import type { CaseView, TimelineItem } from '@kuaichu/api'
import { liveStream } from '@kuaichu/core'
import type { ViewState } from '@kuaichu/ui'
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { client, ensureSession } from '../platform'
import { onLanguage } from './onLanguage'

export interface LiveCase {
  view: Ref<CaseView | undefined>
  timeline: Ref<TimelineItem[]>
  state: Ref<ViewState>
  error: Ref<unknown>
  live: Ref<boolean>
  reload: () => Promise<void>
}

/** One case kept up to date: read whole, then followed live. */
export function useCase(caseId: string): LiveCase {
  const view = ref<CaseView>()
  const timeline = ref<TimelineItem[]>([])
  const state = ref<ViewState>('loading')
  const error = ref<unknown>()
  const live = ref(false)
  let stop: (() => void) | undefined
  let soon: ReturnType<typeof setTimeout> | undefined

  async function read(): Promise<void> {
    await ensureSession()
    const [freshView, page] = await Promise.all([
      client.get<CaseView>(`/cases/${caseId}`),
      client.get<{ items: TimelineItem[] }>(`/cases/${caseId}/timeline`),
    ])
    view.value = freshView
    timeline.value = page.items
    state.value = 'ready'
  }

  async function reload(): Promise<void> {
    try {
      await read()
    } catch (failure) {
      error.value = failure
      if (!view.value) state.value = 'error'
    }
  }

  /** Several entries of one command arrive together: one re-read serves them all. */
  function rereadSoon(): void {
    clearTimeout(soon)
    soon = setTimeout(() => void reload(), 250)
  }

  onMounted(async () => {
    await reload()
    stop = liveStream({
      client,
      path: `/cases/${caseId}/stream`,
      reread: async () => {
        await read()
        return timeline.value.at(-1)?.id
      },
      onEvent: rereadSoon,
      onState: (now) => (live.value = now === 'live'),
    })
  })
  onLanguage(reload)
  onBeforeUnmount(() => {
    stop?.()
    clearTimeout(soon)
  })

  return { view, timeline, state, error, live, reload }
}
