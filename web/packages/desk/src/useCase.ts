import { computed, shallowRef } from 'vue'
import type { CaseView } from '@kuaichu/api'
import type { ViewState } from '@kuaichu/ui'
import { calls } from './calls'
import { useDocket } from './useDocket'

/** One case on the screen, kept fresh by its docket. */
export function useCase(caseId: string) {
  const view = shallowRef<CaseView | null>(null)
  const error = shallowRef<unknown>(null)
  const { timeline, live, read, follow } = useDocket(load)

  async function load(): Promise<void> {
    try {
      view.value = await calls.caseView(caseId)
      error.value = null
    } catch (thrown) {
      error.value = thrown
    }
  }

  /** Without the case (foreign, unknown) there is nothing to follow. */
  async function start(): Promise<void> {
    await load()
    if (view.value === null) return
    await read(caseId).catch((thrown: unknown) => (error.value = thrown))
    follow(caseId)
  }

  const state = computed((): ViewState => (view.value ? 'ready' : error.value === null ? 'loading' : 'error'))
  return { view, timeline, error, state, live, load, start }
}
