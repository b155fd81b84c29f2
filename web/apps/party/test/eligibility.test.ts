import { describe, expect, it } from 'vitest'
import { toEligibility, TROUBLES, type Answers } from '../src/logic/eligibility'
import { answer, questionAfter } from '../src/logic/questions'

const clear = (): Answers => ({ injury: 'NONE', canMove: true, met: 'cars', troubles: [], policeRequested: false })

describe('eligibility by pictures', () => {
  it('asks of two cars with nobody hurt', () => {
    expect(toEligibility(clear())).toMatchObject({ injury: 'NONE', notMovable: false, partyKinds: ['MV', 'MV'], allConsentSimplified: undefined })
  })
  it.each(TROUBLES)('says %s', (trouble) => {
    expect(toEligibility({ ...clear(), troubles: [trouble] })[trouble]).toBe(true)
  })
  it('asks how many and for consent only after a slight injury', () => {
    expect(questionAfter('injury', { ...clear(), injury: 'MINOR' })).toBe('count')
    expect(questionAfter('count', { ...clear(), injury: 'MINOR' })).toBe('consent')
    expect(toEligibility({ ...clear(), injury: 'MINOR', injuredCount: 2 }).injuredCount).toBe(2)
    expect(questionAfter('injury', clear())).toBe('move')
    expect(questionAfter('trouble', clear())).toBeUndefined()
  })
  it('takes a trouble back at the second tap', () => {
    const answers = clear()
    answer(answers, 'trouble', 'leftScene')
    expect(answers.troubles).toEqual(['leftScene'])
    answer(answers, 'trouble', 'leftScene')
    expect(answers.troubles).toEqual([])
  })
})
