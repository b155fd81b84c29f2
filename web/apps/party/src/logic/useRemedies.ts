import type { RemediesView, ServingsView } from '@kuaichu/api'
import { ref, watch } from 'vue'
import { client } from '../platform'

/** What may still be done about a determination, and what is served: read again whenever the case was read again. */
export function useRemedies(caseId: string, moved: () => unknown) {
  const remedies = ref<RemediesView>()
  const servings = ref<ServingsView>()
  async function reload(): Promise<void> {
    if (moved() === undefined) return
    remedies.value = await client.get<RemediesView>(`/cases/${caseId}/remedies`).catch(() => remedies.value)
    servings.value = await client.get<ServingsView>(`/cases/${caseId}/servings`).catch(() => servings.value)
  }
  watch(moved, reload, { immediate: true })
  return { remedies, servings, reload }
}
