import type { ProcedureStep, ProcedureView } from '@kuaichu/api'
import { computed, shallowRef } from 'vue'
import { calls } from './calls'
import { useAct } from './useAct'

/** The procedure of a case: where it stands, what the law allows this person now, and doing it. */
export function useProcedure(caseId: string, changed: () => void) {
  const procedure = shallowRef<ProcedureView | null>(null)
  const error = shallowRef<unknown>(null)
  const { acting, trouble, act } = useAct()

  async function load(): Promise<void> {
    try {
      procedure.value = await calls.procedure(caseId)
      error.value = null
    } catch (thrown) {
      error.value = thrown
    }
  }

  /** Every command answers the procedure after it. */
  async function step(path: string, body: unknown = {}): Promise<boolean> {
    const after = await act(path, () => calls.procedureStep(caseId, path, body))
    return settle(after)
  }
  async function decide(approvalId: string, approved: boolean, directive: string): Promise<boolean> {
    return settle(await act('decide', () => calls.decideApproval(approvalId, approved, directive)))
  }
  async function examination(examinationId: string, path: string, body: unknown = {}): Promise<boolean> {
    return settle(await act(path, () => calls.examinationStep(examinationId, path, body)))
  }
  function settle(after: ProcedureView | undefined): boolean {
    if (!after) return false
    procedure.value = after
    changed()
    return true
  }

  const steps = computed((): readonly ProcedureStep[] => procedure.value?.steps ?? [])
  const may = (name: ProcedureStep): boolean => steps.value.includes(name)
  return { procedure, error, acting, trouble, load, step, decide, examination, steps, may }
}

export type Procedure = ReturnType<typeof useProcedure>
