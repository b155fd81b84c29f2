import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isPictured, picturedFact } from '../src/drawings/pictured'

const rows = readFileSync('../libs/liability/src/main/resources/kuaichu/liability/picture-answers.tsv', 'utf8')
  .split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))

describe('pictured facts', () => {
  it('draws every answer the rule data knows', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.map((row) => row[7]!).filter((key) => !isPictured(key))).toEqual([])
  })
  it('draws no two answers of one question alike', () => {
    for (const topic of new Set(rows.map((row) => row[0]))) {
      const drawn = rows.filter((row) => row[0] === topic).map((row) => picturedFact({ picture: row[7]!, about: 'A', kinds: { A: 'MV', B: 'MV' } }))
      expect(new Set(drawn).size, topic).toBe(drawn.length)
    }
  })
  it('shows whom it is about', () => {
    const kinds = { A: 'MV', B: 'MV' } as const
    expect(picturedFact({ picture: 'motion-straight', about: 'A', kinds })).not.toBe(picturedFact({ picture: 'motion-straight', about: 'B', kinds }))
  })
})
