import type { Eligibility, PartyKind } from '@kuaichu/api'

export type Injury = 'NONE' | 'MINOR' | 'SERIOUS'
export type Met = 'cars' | 'more-cars' | 'ebike' | 'person' | 'nothing' | 'bikes' | 'bike-person'

/** Circumstances in which an officer has to come, or which change what may be done (Order 146, art. 13 to 15). */
export const TROUBLES = [
  'alcoholOrDrugSuspected', 'unlicensedDriver', 'noPlateOrFake', 'leftScene', 'intentional', 'overloadOrSpeedingPassengerTransport',
  'dangerousGoods', 'facilityDamaged', 'noInsuranceOrInspection',
] as const
export type Trouble = (typeof TROUBLES)[number]

export interface Answers {
  injury?: Injury
  injuredCount?: number
  consent?: boolean
  canMove?: boolean
  met?: Met
  troubles: Trouble[]
  policeRequested: boolean
}

const KINDS: Record<Met, PartyKind[]> = {
  cars: ['MV', 'MV'],
  'more-cars': ['MV', 'MV', 'MV'],
  ebike: ['MV', 'NMV'],
  person: ['MV', 'PED'],
  nothing: ['MV'],
  bikes: ['NMV', 'NMV'],
  'bike-person': ['NMV', 'PED'],
}

export function partyKinds(answers: Answers): PartyKind[] {
  return KINDS[answers.met ?? 'cars']
}

export function toEligibility(answers: Answers): Eligibility {
  const has = (trouble: Trouble): boolean => answers.troubles.includes(trouble)
  return {
    injury: answers.injury ?? 'NONE',
    injuredCount: answers.injury === 'MINOR' ? answers.injuredCount : undefined,
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
