import type { ArticleRef, SceneInstruction } from '@kuaichu/api'
import { partyKinds, type Answers, type Trouble } from './eligibility'
import rules from './sceneRules.json'

/**
 * What to do with scene and cars, known on the phone without any network: nobody may wait for an answer here. Rules and reasons are the
 * platform's own (`sceneRules.json` is written by its tests, and the vectors beside ours are what it decides); its answer stands.
 */
export type RouteReason = keyof typeof rules.reasons
type Language = 'zh-CN' | 'en'

const OF_TROUBLE: Record<Trouble, RouteReason> = {
  alcoholOrDrugSuspected: 'R_ALCOHOL_DRUG', unlicensedDriver: 'R_NO_LICENCE', noPlateOrFake: 'R_NO_PLATE_OR_FAKE', leftScene: 'R_LEFT_SCENE',
  intentional: 'R_INTENTIONAL', overloadOrSpeedingPassengerTransport: 'R_PASSENGER_OVERLOAD_SPEED', dangerousGoods: 'R_DANGEROUS_GOODS',
  facilityDamaged: 'R_HIT_FACILITY', noInsuranceOrInspection: 'R_NO_INSPECTION_OR_INSURANCE',
}
/** Riders have no licence, plate, insurance, inspection or passenger service to check. */
const OF_MOTOR_VEHICLES: readonly RouteReason[] = ['R_NO_LICENCE', 'R_NO_PLATE_OR_FAKE', 'R_PASSENGER_OVERLOAD_SPEED', 'R_NO_INSPECTION_OR_INSURANCE']
const ORDER = Object.keys(rules.reasons) as RouteReason[]

export function routeReasons(answers: Answers): RouteReason[] {
  const motor = partyKinds(answers).includes('MV')
  const found = new Set(answers.troubles.map((trouble) => OF_TROUBLE[trouble]).filter((reason) => motor || !OF_MOTOR_VEHICLES.includes(reason)))
  if (answers.injury === 'SERIOUS') found.add('R_INJURY_DEATH')
  if (answers.injury === 'MINOR') found.add(answers.consent ? 'R_MINOR_INJURY_CONSENTED' : 'R_INJURY_NO_CONSENT')
  if (answers.canMove === false) found.add('R_NOT_MOVABLE')
  if (answers.policeRequested) found.add('R_PARTY_REQUESTS_POLICE')
  return ORDER.filter((reason) => found.has(reason))
}

/** The strictest instruction any reason leads to; without one as PROC-19 says for these kinds of parties. */
export function sceneInstruction(answers: Answers): SceneInstruction {
  const asked = routeReasons(answers).map((reason) => rules.reasons[reason].instruction).filter((instruction) => instruction !== null)
  if (asked.includes('PROTECT_SCENE')) return 'PROTECT_SCENE'
  if (asked.includes('MOVE_THEN_REPORT')) return 'MOVE_THEN_REPORT'
  return asked.length === 0 && !partyKinds(answers).includes('MV') ? 'LEAVE_THEN_NEGOTIATE' : 'EVIDENCE_THEN_MOVE'
}

/** True when people must stay and call the police at once (PROC-13.1, 15). */
export const mustProtectScene = (answers: Answers): boolean => sceneInstruction(answers) === 'PROTECT_SCENE'

/** The instruction with its reasons and articles, in words. */
export function sceneOrder(answers: Answers, locale: string) {
  const language: Language = locale === 'en' ? 'en' : 'zh-CN'
  const instruction = sceneInstruction(answers)
  const reasons = routeReasons(answers)
  const citations = new Set([...reasons.flatMap((reason) => rules.reasons[reason].articles), rules.instructions[instruction]])
  return {
    instruction,
    reasons: reasons.map((code) => ({ code, text: rules.reasons[code][language] })),
    articles: [...citations].map((citation) => article(citation as keyof typeof rules.articles, language)),
  }
}

function article(citation: keyof typeof rules.articles, language: Language): ArticleRef {
  const found = rules.articles[citation]
  return { citation, title: found[language], text: found.text, version: found.version }
}
