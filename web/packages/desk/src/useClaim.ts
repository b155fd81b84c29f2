import { computed, shallowRef } from 'vue'
import type { ClaimView } from '@kuaichu/api'
import type { ViewState } from '@kuaichu/ui'
import { calls } from './calls'
import { useDocket } from './useDocket'

/** One claim (理赔) on the screen, kept fresh by the docket of its case. */
export function useClaim(claimId: string) {
  const claim = shallowRef<ClaimView | null>(null)
  const error = shallowRef<unknown>(null)
  const { timeline, live, read, follow } = useDocket(load)

  async function load(): Promise<void> {
    try {
      claim.value = await calls.claim(claimId)
      error.value = null
    } catch (thrown) {
      error.value = thrown
    }
  }

  async function start(): Promise<void> {
    await load()
    if (claim.value === null) return
    await read(claim.value.caseId).catch((thrown: unknown) => (error.value = thrown))
    follow(claim.value.caseId)
  }

  function replace(fresh: ClaimView): void {
    claim.value = fresh
  }

  const state = computed((): ViewState => (claim.value ? 'ready' : error.value === null ? 'loading' : 'error'))
  return { claim, timeline, error, state, live, load, start, replace }
}
