import { describe, expect, it } from 'vitest'
import { gradesProblem, sameGrades, withGrade } from '../src/grades'

describe('grades of all parties (PROC-60)', () => {
  it.each([
    [['FULL', 'NONE']], [['EQUAL', 'EQUAL']], [['PRIMARY', 'SECONDARY']], [['NONE', 'NONE']],
    [['FULL', 'NONE', 'NONE']], [['EQUAL', 'EQUAL', 'NONE']], [['PRIMARY', 'SECONDARY', 'SECONDARY']],
  ] as const)('%s stand together', (grades) => expect(gradesProblem(grades)).toBeNull())

  it.each([
    [['FULL', 'FULL'], 'twoFull'],
    [['FULL', 'SECONDARY'], 'fullWithOthers'],
    [['EQUAL', 'NONE'], 'equalAlone'],
    [['EQUAL', 'EQUAL', 'SECONDARY'], 'equalAlone'],
    [['PRIMARY', 'NONE'], 'primaryNeedsSecondary'],
    [['PRIMARY', 'PRIMARY', 'SECONDARY'], 'twoPrimary'],
    [['FULL', null], 'notChosen'],
    [[], 'notChosen'],
  ] as const)('%s are refused: %s', (grades, key) => expect(gradesProblem(grades)).toBe(`desk.gradesProblem.${key}`))

  it('with two parties the other grade follows', () => {
    const choices = [{ partyLabel: 'A', grade: null }, { partyLabel: 'B', grade: null }]
    expect(withGrade(choices, 'B', 'PRIMARY')).toEqual([{ partyLabel: 'A', grade: 'SECONDARY' }, { partyLabel: 'B', grade: 'PRIMARY' }])
  })

  it('with three parties nobody else is touched', () => {
    const choices = ['A', 'B', 'C'].map((partyLabel) => ({ partyLabel, grade: null }))
    expect(withGrade(choices, 'C', 'FULL').map((c) => c.grade)).toEqual([null, null, 'FULL'])
  })

  it('tells a changed grade from the proposed one, in any order', () => {
    const proposed = [{ partyLabel: 'A', grade: 'FULL' as const }, { partyLabel: 'B', grade: 'NONE' as const }]
    expect(sameGrades(proposed, [...proposed].reverse())).toBe(true)
    expect(sameGrades(proposed, withGrade(proposed, 'A', 'PRIMARY'))).toBe(false)
    expect(sameGrades(null, proposed)).toBe(false)
  })
})
