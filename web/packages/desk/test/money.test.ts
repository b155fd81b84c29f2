import { expect, it } from 'vitest'
import { countdown, promiseTone } from '../src/clock'
import { fenToYuan, yuanToFen } from '../src/money'

it.each([['1680', 168000], ['600.5', 60050], ['0.01', 1], [' 12.30 ', 1230]])('%s yuan are %i fen', (text, fen) => expect(yuanToFen(text)).toBe(fen))
it.each(['', '1.234', '-5', '1e3', 'abc', '1,000'])('"%s" is no amount', (text) => expect(yuanToFen(text)).toBeNull())
it('shows fen with two decimals', () => expect([fenToYuan(60050), fenToYuan(5), fenToYuan(100)]).toEqual(['600.50', '0.05', '1.00']))

it('a promise turns urgent in its last five minutes and overdue after', () => {
  expect([promiseTone(600_000), promiseTone(299_000), promiseTone(-1)]).toEqual(['calm', 'soon', 'overdue'])
})
it('counts minutes, hours and days', () => {
  const words = { day: '天', hour: '时' }
  expect([249_000, 3_723_000, 2 * 86_400_000 + 3_600_000, -61_000].map((ms) => countdown(ms, words))).toEqual(['04:09', '1:02:03', '2天1时', '01:01'])
})
