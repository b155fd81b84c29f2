import type { ClaimView } from '@kuaichu/api'
import { expect, it } from 'vitest'
import { useAssessment } from '../src/useAssessment'

const editor = () => useAssessment({ lines: [] } as unknown as ClaimView)

it('adds up whole lines in fen while they are typed', () => {
  const { lines, totalFen, ready, input, add } = editor()
  expect(ready.value).toBe(false)
  Object.assign(lines.value[0] ?? {}, { item: 'bumper', quantity: 2, unitYuan: '680.55' })
  add('paint')
  Object.assign(lines.value[1] ?? {}, { unitYuan: '300' })
  expect(totalFen.value).toBe(166110)
  expect(ready.value).toBe(true)
  expect(input.value).toEqual({ lines: [{ item: 'bumper', quantity: 2, unitFen: 68055 }, { item: 'paint', quantity: 1, unitFen: 30000 }] })
})

it('a line without price or with half a fen is not whole', () => {
  const { lines, ready } = editor()
  Object.assign(lines.value[0] ?? {}, { item: 'bumper', quantity: 1, unitYuan: '1.005' })
  expect(ready.value).toBe(false)
})

it('a removed line comes back where it was', () => {
  const { lines, add, remove } = editor()
  add('b')
  add('c')
  const back = remove(lines.value[1]?.key ?? 0)
  expect(lines.value.map((l) => l.item)).toEqual(['', 'c'])
  back()
  expect(lines.value.map((l) => l.item)).toEqual(['', 'b', 'c'])
})
