import type { WorkItemView } from '@kuaichu/api'

/** Where the work of an item is done. */
export function workTarget(item: Pick<WorkItemView, 'queue' | 'caseId' | 'claimId'>) {
  return item.queue === 'CLAIM' && item.claimId
    ? { name: 'claim', params: { claimId: item.claimId } }
    : { name: 'case', params: { caseId: item.caseId } }
}
