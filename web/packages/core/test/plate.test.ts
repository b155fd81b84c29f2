import { describe, expect, it } from 'vitest'
import { ageOf, formatDayClock, formatMoney, formatPlate, likelyPlateType, normalisePlate, plateColour, plateShape, PLATE_LETTERS } from '../src'

describe('plates', () => {
  it('know the shapes of GA 36', () => {
    expect(plateShape('闽A12345')).toBe('plain')
    expect(plateShape('闽A·D12345')).toBe('smallNev')
    expect(plateShape('京A12345D')).toBe('largeNev')
    expect(plateShape('闽A1234学')).toBe('tail')
    expect(plateShape('粤ZF023港')).toBe('border')
    expect(plateShape('闽A1234')).toBeUndefined()
    expect(plateShape('闽AI2345')).toBeUndefined()
  })
  it('never offer I or O', () => {
    expect(PLATE_LETTERS).not.toContain('I')
    expect(PLATE_LETTERS).not.toContain('O')
    expect(PLATE_LETTERS).toHaveLength(24)
  })
  it('are written, coloured and typed as people expect', () => {
    expect(normalisePlate('闽a·1234 5')).toBe('闽A12345')
    expect(formatPlate('闽A12345')).toBe('闽A·12345')
    expect(plateColour('闽AD12345')).toBe('green')
    expect(plateColour('闽A12345', '01')).toBe('yellow')
    expect(likelyPlateType('闽AD12345')).toBe('52')
    expect(likelyPlateType('闽A12345')).toBe('02')
  })
})

describe('formats', () => {
  it('write money with two decimals', () => {
    expect(formatMoney(123450)).toBe('¥1,234.50')
    expect(formatMoney(5)).toBe('¥0.05')
  })
  it('write ages and days', () => {
    const now = new Date(2026, 10, 22, 14, 8)
    expect(ageOf(new Date(2026, 10, 22, 14, 3), now)).toEqual({ unit: 'minutes', count: 5, future: false })
    expect(ageOf(new Date(2026, 10, 22, 16, 10), now)).toEqual({ unit: 'hours', count: 2, future: true })
    expect(formatDayClock(new Date(2026, 10, 22, 9, 5), now)).toBe('11-22 09:05')
  })
})
