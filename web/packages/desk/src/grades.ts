import type { LiabilityGrade, PartyGrade } from '@kuaichu/api'

export const GRADES: readonly LiabilityGrade[] = ['FULL', 'PRIMARY', 'EQUAL', 'SECONDARY', 'NONE']

/** A party's grade on the form; null until the officer chose, when no rule proposed one. */
export interface GradeChoice {
  readonly partyLabel: string
  readonly grade: LiabilityGrade | null
}

const COUNTERPART: Readonly<Record<LiabilityGrade, LiabilityGrade>> = {
  FULL: 'NONE',
  PRIMARY: 'SECONDARY',
  EQUAL: 'EQUAL',
  SECONDARY: 'PRIMARY',
  NONE: 'FULL',
}

/**
 * Whether the grades of all parties stand together (PROC-60): one FULL and the rest NONE; at least two EQUAL, the rest NONE;
 * PRIMARY only with SECONDARY; or nobody at fault. Answers the message key of what is wrong, or null.
 */
export function gradesProblem(grades: readonly (LiabilityGrade | null)[]): string | null {
  if (grades.length === 0 || grades.includes(null)) return 'desk.gradesProblem.notChosen'
  const count = (grade: LiabilityGrade): number => grades.filter((g) => g === grade).length
  const [full, primary, equal, secondary] = [count('FULL'), count('PRIMARY'), count('EQUAL'), count('SECONDARY')]
  if (full > 1) return 'desk.gradesProblem.twoFull'
  if (full === 1) return primary + equal + secondary > 0 ? 'desk.gradesProblem.fullWithOthers' : null
  if (equal > 0) return equal === 1 || primary + secondary > 0 ? 'desk.gradesProblem.equalAlone' : null
  if (primary > 0 !== secondary > 0) return 'desk.gradesProblem.primaryNeedsSecondary'
  return primary > 1 ? 'desk.gradesProblem.twoPrimary' : null
}

/** Sets one party's grade; with two parties the other's follows from it. */
export function withGrade(choices: readonly GradeChoice[], partyLabel: string, grade: LiabilityGrade): GradeChoice[] {
  return choices.map((choice) => {
    if (choice.partyLabel === partyLabel) return { partyLabel, grade }
    return choices.length === 2 ? { partyLabel: choice.partyLabel, grade: COUNTERPART[grade] } : choice
  })
}

export function sameGrades(proposed: readonly PartyGrade[] | null | undefined, chosen: readonly GradeChoice[]): boolean {
  if (!proposed || proposed.length !== chosen.length) return false
  return proposed.every((p) => chosen.some((c) => c.partyLabel === p.partyLabel && c.grade === p.grade))
}

export function chosenGrades(choices: readonly GradeChoice[]): PartyGrade[] {
  return choices.flatMap((choice) => (choice.grade === null ? [] : [{ partyLabel: choice.partyLabel, grade: choice.grade }]))
}
