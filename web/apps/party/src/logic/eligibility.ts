import type { Eligibility, PartyKind } from '@kuaichu/api'

export type Injury = 'NONE' | 'MINOR' | 'SERIOUS'
export type Met = 'cars' | 'more-cars' | 'ebike' | 'person' | 'nothing'

/** Circumstances in which an officer has to come, or which change what may be done (Order 146, art. 13 to 15). */
export const TROUBLES = [
  'alcoholOrDrugSuspected', 'unlicensedDriver', 'noPlateOrFake', 'leftScene', 'intentional', 'overloadOrSpeedingPassengerTransport',
  'dangerousGoods', 'facilityDamaged', 'noInsuranceOrInspection',
] as const
export type Trouble = (typeof TROUBLES)[number]

export interface Answers {
  injury?: Injury
  consent?: boolean
  canMove?: boolean
  met?: Met
  troubles: Trouble[]
  policeRequested: boolean
}

/** Troubles that do not forbid moving the cars after the photos. */
const MAY_STILL_MOVE: readonly Trouble[] = ['facilityDamaged', 'noInsuranceOrInspection']

const KINDS: Record<Met, PartyKind[]> = {
  cars: ['MV', 'MV'],
  'more-cars': ['MV', 'MV', 'MV'],
  ebike: ['MV', 'NMV'],
  person: ['MV', 'PED'],
  nothing: ['MV'],
}

export function partyKinds(answers: Answers): PartyKind[] {
  return KINDS[answers.met ?? 'cars']
}

/**
 * True when people must stay and call the police at once (PROC-13.1, 15). Known on the phone without any network,
 * because nobody may wait for an answer here; the platform decides the same and its answer stands.
 */
export function mustProtectScene(answers: Answers): boolean {
  if (answers.injury === 'SERIOUS' || answers.injury === 'MINOR') return true
  if (answers.canMove === false) return true
  return answers.troubles.some((trouble) => !MAY_STILL_MOVE.includes(trouble))
}

export function toEligibility(answers: Answers): Eligibility {
  const has = (trouble: Trouble): boolean => answers.troubles.includes(trouble)
  return {
    injury: answers.injury ?? 'NONE',
    allConsentSimplified: answers.injury === 'MINOR' ? (answers.consent ?? false) : undefined,
    alcoholOrDrugSuspected: has('alcoholOrDrugSuspected'),
    unlicensedDriver: has('unlicensedDriver'),
    noPlateOrFake: has('noPlateOrFake'),
    notMovable: answers.canMove === false,
    leftScene: has('leftScene'),
    intentional: has('intentional'),
    overloadOrSpeedingPassengerTransport: has('overloadOrSpeedingPassengerTransport'),
    dangerousGoods: has('dangerousGoods'),
    noInsuranceOrInspection: has('noInsuranceOrInspection'),
    facilityDamaged: has('facilityDamaged'),
    partyKinds: partyKinds(answers),
    policeRequested: answers.policeRequested,
  }
}
