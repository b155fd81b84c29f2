const PERIOD = /^P(\d+)([DMY])$/
const UNIT = { D: 'days', M: 'months', Y: 'years' } as const

/** An ISO 8601 period of one unit, as the city's data write them; null for anything else. */
export function partsOfPeriod(period: string): { n: number; unit: 'days' | 'months' | 'years' } | null {
  const found = PERIOD.exec(period)
  return found ? { n: Number(found[1]), unit: UNIT[found[2] as keyof typeof UNIT] } : null
}
