import type { DeterminationInput, OnSpotMediationOutcome } from '@kuaichu/api'

export const OUTCOMES = ['NOT_ASKED', 'AGREED', 'NOT_AGREED', 'DISPUTED', 'DECLINED'] as const

/** What the officer says of mediating on the spot; the words stay while the outcome is thought over. */
export interface MediationChoice { outcome: 'NOT_ASKED' | OnSpotMediationOutcome; terms: string }

export const notAsked = (): MediationChoice => ({ outcome: 'NOT_ASKED', terms: '' })

export const mediationInput = ({ outcome, terms }: MediationChoice): Pick<DeterminationInput, 'mediation'> =>
  outcome === 'NOT_ASKED' ? {} : { mediation: { allAsked: outcome === 'AGREED' || outcome === 'NOT_AGREED', outcome, terms: terms.trim() } }
