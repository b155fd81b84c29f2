import type { WorkItemView } from '@kuaichu/api'

/** Where the work of an item is done. */
export function workTarget(item: Pick<WorkItemView, 'queue' | 'caseId' | 'claimId' | 'readingId'>) {
  if (item.queue === 'SECOND_READING' && item.readingId) return { name: 'second-reading', params: { readingId: item.readingId } }
  return item.queue === 'CLAIM' && item.claimId
    ? { name: 'claim', params: { claimId: item.claimId } }
    : { name: 'case', params: { caseId: item.caseId } }
}
