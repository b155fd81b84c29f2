import type { PictureAnswer } from '@kuaichu/ui'
import { TROUBLES, type Answers, type Injury, type Met, type Trouble } from './eligibility'

export const QUESTIONS = ['injury', 'count', 'consent', 'move', 'met', 'trouble'] as const
export type Question = (typeof QUESTIONS)[number]
export const isQuestion = (text: string): text is Question => (QUESTIONS as readonly string[]).includes(text)

type Answer = Omit<PictureAnswer, 'text' | 'hint'> & { hint?: boolean }

const TROUBLE_PICTURES: Record<Trouble, PictureAnswer['picture']> = {
  alcoholOrDrugSuspected: 'alcohol', unlicensedDriver: 'licence', noPlateOrFake: 'no-plate', leftScene: 'left-scene', intentional: 'intentional',
  overloadOrSpeedingPassengerTransport: 'overload', dangerousGoods: 'dangerous-goods', facilityDamaged: 'facility', noInsuranceOrInspection: 'no-insurance',
}

/** Nobody counts further at the roadside: with more hurt the police come. */
const MOST_COUNTED = 9

const ANSWERS: Record<Question, Answer[]> = {
  injury: [
    { value: 'NONE', picture: 'hurt-none', tone: 'ok' },
    { value: 'MINOR', picture: 'hurt-minor', hint: true },
    { value: 'SERIOUS', picture: 'hurt-serious', tone: 'danger', hint: true },
  ],
  count: Array.from({ length: MOST_COUNTED }, (_, n) => ({ value: String(n + 1) })),
  consent: [{ value: 'yes', picture: 'hurt-none' }, { value: 'no', picture: 'hurt-minor' }],
  move: [{ value: 'yes', picture: 'can-move', tone: 'ok' }, { value: 'no', picture: 'cannot-move', tone: 'danger' }],
  met: [
    { value: 'cars', picture: 'met-cars' }, { value: 'more-cars', picture: 'met-more-cars' }, { value: 'ebike', picture: 'met-ebike' },
    { value: 'person', picture: 'met-person' }, { value: 'nothing', picture: 'met-nothing' }, { value: 'bikes', picture: 'met-bikes' },
    { value: 'bike-person', picture: 'met-bike-person' },
  ],
  trouble: TROUBLES.map((value) => ({ value, picture: TROUBLE_PICTURES[value] })),
}

export const answersOf = (question: Question): Answer[] => ANSWERS[question]

export function answer(answers: Answers, question: Question, value: string): void {
  if (question === 'injury') answers.injury = value as Injury
  else if (question === 'count') answers.injuredCount = Number(value)
  else if (question === 'consent') answers.consent = value === 'yes'
  else if (question === 'move') answers.canMove = value === 'yes'
  else if (question === 'met') answers.met = value as Met
  else toggle(answers, value as Trouble)
}

function toggle(answers: Answers, trouble: Trouble): void {
  const without = answers.troubles.filter((other) => other !== trouble)
  answers.troubles = without.length === answers.troubles.length ? [...answers.troubles, trouble] : without
}

/** How many, and consent, are asked only where somebody is slightly hurt. */
export function questionAfter(question: Question, answers: Answers): Question | undefined {
  if (question === 'injury') return answers.injury === 'MINOR' ? 'count' : 'move'
  return QUESTIONS[QUESTIONS.indexOf(question) + 1]
}
