import { describe, expect, it } from 'vitest'
import { mustProtectScene, toEligibility, TROUBLES, type Answers } from '../src/logic/eligibility'
import { answer, questionAfter } from '../src/logic/questions'

const clear = (): Answers => ({ injury: 'NONE', canMove: true, met: 'cars', troubles: [], policeRequested: false })

describe('eligibility by pictures', () => {
  it('lets two movable cars with nobody hurt go on', () => {
    expect(mustProtectScene(clear())).toBe(false)
    expect(toEligibility(clear())).toMatchObject({ injury: 'NONE', notMovable: false, partyKinds: ['MV', 'MV'], allConsentSimplified: undefined })
  })
  it.each(['SERIOUS', 'MINOR'] as const)('keeps the scene when someone is hurt (%s)', (injury) => {
    expect(mustProtectScene({ ...clear(), injury })).toBe(true)
  })
  it('keeps the scene when a car cannot move', () => {
    expect(mustProtectScene({ ...clear(), canMove: false })).toBe(true)
  })
  it.each(TROUBLES.filter((t) => t !== 'facilityDamaged' && t !== 'noInsuranceOrInspection'))('keeps the scene on %s (PROC-13.1, 15)', (trouble) => {
    expect(mustProtectScene({ ...clear(), troubles: [trouble] })).toBe(true)
    expect(toEligibility({ ...clear(), troubles: [trouble] })[trouble]).toBe(true)
  })
  it.each(['facilityDamaged', 'noInsuranceOrInspection'] as const)('photos, then move, then report on %s (PROC-14)', (trouble) => {
    expect(mustProtectScene({ ...clear(), troubles: [trouble] })).toBe(false)
  })
  it('asks for consent only after a slight injury', () => {
    expect(questionAfter('injury', { ...clear(), injury: 'MINOR' })).toBe('consent')
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
