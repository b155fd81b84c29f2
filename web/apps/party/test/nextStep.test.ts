import type { CaseView, EnvelopeView, PartyView, SignerView, SigningPurpose } from '@kuaichu/api'
import { describe, expect, it } from 'vitest'
import { nextStep } from '../src/logic/nextStep'
import { behavioursOf, NONE_FITS } from '../src/logic/useBehaviours'

const party = (label: string, more: Partial<PartyView> = {}): PartyView => ({
  partyId: label, label, kind: 'MV', isMe: label === 'A', joined: label === 'A', filledBy: 'SELF', damageParts: [], version: 1,
  complete: false, missing: ['name'], statementGiven: false, signed: false, ...more,
})
const view = (more: Partial<CaseView>): CaseView => ({
  caseId: 'c', caseNo: '1', state: 'CLEARED', version: 1, channel: 'WEB_LINK', reportedAt: '', occurredAt: '', place: {}, roadType: 'URBAN_ROAD',
  eligibility: {} as CaseView['eligibility'], route: 'SELF_NEGOTIATION', sceneInstruction: 'EVIDENCE_THEN_MOVE', instructionText: '', instructionArticles: [],
  routeReasons: [], mayMoveNow: true, requiredSlots: [], missingSlots: [], evidence: [], parties: [party('A'), party('B')], documents: [], deadlines: [], envelopes: [], followUps: [], claims: [],
  allowedActions: [], unitName: '', myPartyId: 'A', ...more,
})
const paper = (purpose: SigningPurpose, answer: SignerView['answer']): EnvelopeView => ({
  envelopeId: purpose, purpose, state: 'OPEN', inTurn: false, content: 'x', openedAt: '', leastShownSeconds: 20, quietRefusal: true, mayWithdraw: false, mayRemind: true,
  signers: [{ signerId: 's', capacity: 'PARTY', label: 'A', partyId: 'A', answer, isTurn: true, awaited: answer === 'WAITING' || answer === 'RECEIVED' }],
})
const done = { complete: true, missing: [], statementGiven: true }

describe('the next step', () => {
  it('is the photos before anything else', () => {
    expect(nextStep(view({ missingSlots: ['CONTACT_POINT'], allowedActions: ['FIX_EVIDENCE', 'EDIT_PARTY'] }), false).step).toBe('photos')
  })
  it('is moving the cars before typing anything', () => {
    expect(nextStep(view({ evidenceFixedAt: 'x', allowedActions: ['CONFIRM_CLEARED', 'EDIT_PARTY'] }), false).step).toBe('move')
  })
  it('is the own identity, then the other party', () => {
    expect(nextStep(view({ allowedActions: ['EDIT_PARTY', 'INVITE'] }), false)).toMatchObject({ step: 'identity', party: { label: 'A' } })
    expect(nextStep(view({ parties: [party('A', { complete: true }), party('B')], allowedActions: ['EDIT_PARTY', 'INVITE'] }), false).step).toBe('invite')
  })
  it('on one phone leads through both parties', () => {
    const parties = [party('A', done), party('B')]
    expect(nextStep(view({ parties, allowedActions: ['EDIT_PARTY', 'STATE_FACTS'] }), true)).toMatchObject({ step: 'identity', party: { label: 'B' } })
    expect(nextStep(view({ parties: [party('A', done), party('B', { complete: true })], allowedActions: ['STATE_FACTS'] }), true)).toMatchObject({ step: 'facts', party: { label: 'B' } })
  })
  it('is the proposal, then the signature', () => {
    const parties = [party('A', done), party('B', { ...done, joined: true })]
    expect(nextStep(view({ parties, allowedActions: ['SIGN_AGREEMENT', 'REQUEST_DETERMINATION'] }), false).step).toBe('proposal')
    expect(nextStep(view({ parties, allowedActions: ['OPEN_NEGOTIATION'] }), false).step).toBe('proposal')
    expect(nextStep(view({ parties, envelopes: [paper('AGREEMENT', 'WAITING')], allowedActions: ['SIGN_AGREEMENT', 'REFUSE_AGREEMENT'] }), false)).toMatchObject({ step: 'sign', party: { label: 'A' } })
    expect(nextStep(view({ parties, envelopes: [paper('AGREEMENT', 'ANSWERED')], allowedActions: ['REFUSE_AGREEMENT'] }), false).step).toBe('wait')
  })
  it('is to wait for the officer once a determination was received without a signature', () => {
    const allowedActions: CaseView['allowedActions'] = ['ACKNOWLEDGE_DETERMINATION']
    const parties = [party('A', done), party('B', { ...done, joined: true })]
    const determination = {} as CaseView['determination']
    expect(nextStep(view({ state: 'DETERMINED', parties, determination, envelopes: [paper('DETERMINATION', 'WAITING')], allowedActions }), false).step).toBe('acknowledge')
    expect(nextStep(view({ state: 'DETERMINED', parties, determination, envelopes: [paper('DETERMINATION', 'RECEIVED')], allowedActions }), false).step).toBe('wait')
  })
  it('is to wait when it is nobody\'s turn here', () => {
    expect(nextStep(view({ state: 'IN_REVIEW', parties: [party('A', done), party('B', { ...done, joined: true })] }), false).step).toBe('wait')
  })
  it('is to stay at a scene that must be protected', () => {
    expect(nextStep(view({ state: 'DISPATCHED', sceneInstruction: 'PROTECT_SCENE' }), false).step).toBe('protect')
    expect(nextStep(view({ state: 'DISPATCHED', sceneInstruction: 'PROTECT_SCENE', missingSlots: ['CONTACT_POINT'], allowedActions: ['FIX_EVIDENCE'] }), false).step).toBe('protect')
  })
})

describe('a statement by pictures', () => {
  it('says what I did or what the other did, never both by accident', () => {
    expect(behavioursOf({ scenario: 'REAR_END', side: 'me' })).toEqual({ behaviours: ['REAR_END'], otherBehaviours: [] })
    expect(behavioursOf({ scenario: 'REAR_END', side: 'other' })).toEqual({ behaviours: [], otherBehaviours: ['REAR_END'] })
    expect(behavioursOf({ scenario: 'REAR_END', side: 'unsure' })).toEqual({ behaviours: [], otherBehaviours: [] })
    expect(behavioursOf({ scenario: NONE_FITS })).toEqual({ behaviours: [], otherBehaviours: [] })
  })
})
