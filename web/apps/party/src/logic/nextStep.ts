import type { CaseView, PartyView, SigningPurpose } from '@kuaichu/api'
import { paperOf } from './signing'

/** What this person does next; `wait` when it is someone else's turn. */
export type NextStep =
  | { step: 'protect' | 'photos' | 'supplement' | 'move' | 'invite' | 'proposal' | 'determination' | 'claim-open' | 'rate' | 'wait' | 'closed' }
  | { step: 'identity' | 'facts' | 'sign' | 'acknowledge' | 'follow-up' | 'mediation-sign' | 'rights-sign' | 'record-sign'; party: PartyView }
  | { step: 'claim'; claimId: string }

/** Parties this phone speaks for: its own, and in one-phone mode those who did not join with theirs. */
export function spokenFor(view: CaseView, onePhone: boolean): PartyView[] {
  return view.parties.filter((party) => party.isMe || (onePhone && !party.joined))
}

export function nextStep(view: CaseView, onePhone: boolean): NextStep {
  const may = (action: CaseView['allowedActions'][number]): boolean => view.allowedActions.includes(action)
  const mine = spokenFor(view, onePhone)
  if (view.state === 'RETURNED') return { step: 'supplement' }
  return evidenceStep(view, may) ?? partyStep(view, may, mine, onePhone) ?? liabilityStep(view, may, mine) ?? followUpStep(view) ?? moneyStep(view, may) ?? restStep(view, may)
}

type May = (action: CaseView['allowedActions'][number]) => boolean

const staysProtected = (view: CaseView): boolean => view.sceneInstruction === 'PROTECT_SCENE' && !view.clearedAt

/** Photos lead to moving the cars; at a scene that must be protected nobody is sent for either. */
function evidenceStep(view: CaseView, may: May): NextStep | undefined {
  if (view.state === 'LATE_REPORTED' || view.state === 'NOT_ACCEPTED') return undefined
  if (may('FIX_EVIDENCE') && view.missingSlots.length > 0 && !view.evidenceFixedAt) return { step: staysProtected(view) ? 'protect' : 'photos' }
  if (may('CONFIRM_CLEARED') && !view.clearedAt) return { step: 'move' }
  return undefined
}

function partyStep(view: CaseView, may: May, mine: PartyView[], onePhone: boolean): NextStep | undefined {
  const me = mine.find((party) => party.isMe)
  if (may('EDIT_PARTY') && me && !me.complete) return { step: 'identity', party: me }
  const others = view.parties.filter((party) => !party.isMe)
  if (may('INVITE') && view.state !== 'LATE_REPORTED' && !onePhone && others.some((party) => !party.joined && !party.complete)) return { step: 'invite' }
  const incomplete = mine.find((party) => !party.complete)
  if (may('EDIT_PARTY') && incomplete) return { step: 'identity', party: incomplete }
  const silent = mine.find((party) => !party.statementGiven)
  if (may('STATE_FACTS') && silent) return { step: 'facts', party: silent }
  return undefined
}

/** Whether a paper waits for this party's first answer; what was received without a signature waits for an officer. */
const asks = (view: CaseView, purpose: SigningPurpose, party: PartyView): boolean => {
  const signer = paperOf(view, purpose, party.partyId)?.signer
  return Boolean(signer?.awaited) && signer?.answer === 'WAITING'
}

function liabilityStep(view: CaseView, may: May, mine: PartyView[]): NextStep | undefined {
  const unsigned = mine.find((party) => asks(view, 'AGREEMENT', party))
  if (may('SIGN_AGREEMENT') && unsigned) return { step: 'sign', party: unsigned }
  if ((may('REQUEST_DETERMINATION') || may('OPEN_NEGOTIATION')) && view.negotiation?.state !== 'OPEN') return { step: 'proposal' }
  const open = mine.find((party) => asks(view, 'DETERMINATION', party))
  if (may('ACKNOWLEDGE_DETERMINATION') && view.determination && open) return { step: 'acknowledge', party: open }
  const told = mine.find((party) => asks(view, 'RIGHTS_NOTICE', party))
  if (told) return { step: 'rights-sign', party: told }
  const questioned = mine.find((party) => asks(view, 'QUESTIONING_RECORD', party))
  if (questioned) return { step: 'record-sign', party: questioned }
  const agreed = mine.find((party) => asks(view, 'MEDIATION_AGREEMENT', party))
  return agreed ? { step: 'mediation-sign', party: agreed } : undefined
}

function followUpStep(view: CaseView): NextStep | undefined {
  const asked = view.followUps.find((one) => one.askedAt && !one.answeredAt)
  const party = view.parties.find((one) => one.partyId === asked?.partyId && one.isMe)
  return party ? { step: 'follow-up', party } : undefined
}

function moneyStep(view: CaseView, may: May): NextStep | undefined {
  const mine = view.parties.find((party) => party.isMe)
  const assessed = view.claims.find((claim) => claim.state === 'ASSESSED' && (!mine || claim.claimantLabel.includes(mine.label)))
  if (assessed) return { step: 'claim', claimId: assessed.claimId }
  return may('OPEN_CLAIM') && view.claims.length === 0 ? { step: 'claim-open' } : undefined
}

function restStep(view: CaseView, may: May): NextStep {
  if (view.state === 'CLOSED') return { step: may('RATE') ? 'rate' : 'closed' }
  return { step: staysProtected(view) ? 'protect' : 'wait' }
}
