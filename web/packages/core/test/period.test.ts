import { describe, expect, it } from 'vitest'
import { partsOfPeriod } from '../src'

describe('periods of retention rules', () => {
  it('are read as number and unit', () => {
    expect(partsOfPeriod('P90D')).toEqual({ n: 90, unit: 'days' })
    expect(partsOfPeriod('P6M')).toEqual({ n: 6, unit: 'months' })
    expect(partsOfPeriod('P1Y')).toEqual({ n: 1, unit: 'years' })
  })
  it('of other shapes are not guessed', () => {
    expect(partsOfPeriod('P1Y6M')).toBeNull()
    expect(partsOfPeriod('')).toBeNull()
  })
})
