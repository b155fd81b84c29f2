import { computed, shallowRef } from 'vue'
import type { CaseView, EnvelopeView, Role, WorkItemView, WorkQueue } from '@kuaichu/api'
import { calls } from './calls'
import { useAct } from './useAct'

/** Somebody quietly did not sign, or could not be recorded. */
const wantsOfficer = (envelope: EnvelopeView): boolean =>
  envelope.state === 'OPEN' && envelope.signers.some((signer) => signer.answer === 'QUIETLY_REFUSED' || signer.answer === 'RECEIVED')

/** Which queue holds the work a role has on a case in its present state; null when there is none. */
export function queueFor(role: Role | null, view: CaseView | null): WorkQueue | null {
  if (view === null) return null
  if (role === 'CENTRE') return view.state === 'CLOSING' ? 'CLOSURE_APPROVAL' : null
  if (role !== 'OFFICER') return null
  if (view.envelopes.some(wantsOfficer)) return 'SIGNING'
  if (view.followUps.some((one) => !one.handledAt && one.concerns.some((each) => each.concern === 'PAIN'))) return 'FOLLOW_UP'
  if (view.state === 'IN_REVIEW' || view.state === 'RETURNED') return 'DETERMINATION'
  if (view.state === 'LATE_REPORTED') return 'ACCEPTANCE'
  if (view.state === 'DISPATCHED') return 'ONSITE'
  if (view.channel === 'CALL_110' && view.state === 'TRIAGED') return 'TRANSFERRED_ALARM'
  return view.allowedActions.includes('REQUEST_CLOSURE') ? 'CLOSURE' : null
}

/** Closing takes its item by itself; all else is taken before anything is written. */
const TAKEN_BY_ITSELF: readonly WorkQueue[] = ['CLOSURE', 'CLOSURE_APPROVAL']

/** The work item of a case: who holds it, and taking it. */
export function useCaseWork(role: () => Role | null, view: () => CaseView | null) {
  const item = shallowRef<WorkItemView | null>(null)
  const { acting, trouble, act } = useAct()
  const toTake = computed(() => (item.value && !item.value.mine && !TAKEN_BY_ITSELF.includes(item.value.queue) ? item.value : null))

  async function find(): Promise<void> {
    const queue = queueFor(role(), view())
    const caseId = view()?.caseId
    if (queue === null) {
      item.value = null
      return
    }
    const page = await act('find', () => calls.urgentItems(queue))
    item.value = page?.items.find((candidate) => candidate.caseId === caseId) ?? null
  }

  async function take(): Promise<void> {
    const open = item.value
    if (!open || open.mine) return
    item.value = (await act('take', () => calls.claimItem(open.workItemId))) ?? open
  }
  return { item, toTake, acting, trouble, find, take, mine: computed(() => item.value?.mine ?? false) }
}
