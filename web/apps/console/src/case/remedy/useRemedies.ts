import type { CaseView, RemediesView, ServingsView } from '@kuaichu/api'
import { calls } from '@kuaichu/desk'
import { computed, shallowRef, watch } from 'vue'

/** What follows a determination (救济) — how it is served, reviews, mediations — read anew with the case; null for who does not see it. */
export function useRemedies(view: () => CaseView | null) {
  const remedies = shallowRef<RemediesView | null>(null)
  const servings = shallowRef<ServingsView | null>(null)
  /** Whether the reader has a step to take. */
  const due = computed(() => [...(remedies.value?.reviews ?? []), ...(remedies.value?.mediations ?? [])].some((one) => one.steps.length > 0))

  async function load(): Promise<void> {
    const caseId = view()?.caseId
    if (caseId === undefined) return
    remedies.value = await calls.remedies(caseId).catch(() => remedies.value)
    servings.value = await calls.servings(caseId).catch(() => servings.value)
  }
  watch(view, load, { immediate: true })
  return { remedies, servings, due, load }
}
