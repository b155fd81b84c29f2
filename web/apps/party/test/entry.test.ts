import { describe, expect, it } from 'vitest'
import { doorOf } from '../src/logic/entry'

describe('which door a report comes through', () => {
  it.each([
    ['?from=mini-program', '', 'MINI_PROGRAM'],
    ['?from=city-app&x=1', '', 'SUPER_APP'],
    ['?from=kiosk', '', 'KIOSK'],
    ['', 'Mozilla/5.0 MicroMessenger/8.0.50 miniProgram/wx0', 'MINI_PROGRAM'],
    ['?from=city-app', 'MicroMessenger miniProgram', 'SUPER_APP'],
  ])('%s %s', (query, userAgent, door) => {
    expect(doorOf(query, userAgent)).toBe(door)
  })
  it.each(['', '?from=officer', '?from=CALL_110', '?from=constructor'])('no door of its own: %s', (query) => {
    expect(doorOf(query, 'Mozilla/5.0')).toBeUndefined()
  })
})
