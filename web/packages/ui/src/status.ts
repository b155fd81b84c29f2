import type { CaseView, ClaimState, HandlingState } from '@kuaichu/api'

/** The one status grammar of all faces. */
export type StatusTone = 'waiting' | 'progress' | 'needs-you' | 'overdue' | 'done' | 'stopped'

/** Tone of a case as such; a screen that knows "it is your turn" shows `needs-you` instead. */
export function toneOfCase(state: HandlingState): StatusTone {
  switch (state) {
    case 'REPORTED':
    case 'LATE_REPORTED': return 'waiting'
    case 'RETURNED': return 'needs-you'
    case 'AGREED':
    case 'CLOSED': return 'done'
    case 'NOT_ACCEPTED':
    case 'JOINED':
    case 'WITHDRAWN': return 'stopped'
    default: return 'progress'
  }
}

export function toneOfClaim(state: ClaimState): StatusTone {
  switch (state) {
    case 'OPENED': return 'waiting'
    case 'ASSESSED': return 'needs-you'
    case 'PAID': return 'done'
    case 'PAYOUT_FAILED': return 'overdue'
    case 'DISPUTED': return 'stopped'
    default: return 'progress'
  }
}

/** Whether a determination or a certificate was ever made, whatever became of it: from then on there are remedies. */
export function isConcluded(view: Pick<CaseView, 'determinedAt' | 'documents'>): boolean {
  return view.determinedAt !== undefined || view.documents.some((document) => document.kind === 'ACCIDENT_CERTIFICATE')
}
