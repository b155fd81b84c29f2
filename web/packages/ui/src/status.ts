import type { ClaimState, HandlingState } from '@kuaichu/api'

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
