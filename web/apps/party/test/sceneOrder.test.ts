import { describe, expect, it } from 'vitest'
import { type Answers, type Injury, type Met, type Trouble } from '../src/logic/eligibility'
import { routeReasons, sceneInstruction, sceneOrder } from '../src/logic/sceneOrder'
import written from './triage-vectors.tsv?raw'

/** What the platform decided on the same answers, written by its own tests. */
const vectors = written.split('\n').filter((line) => line && !line.startsWith('#'))

function read(line: string): { answers: Answers; instruction: string; reasons: string[] } {
  const [injury, consent, canMove, met, police, troubles, instruction = '', reasons = ''] = line.split('\t')
  const list = (text = ''): string[] => text.split(',').filter(Boolean)
  return {
    answers: {
      injury: injury as Injury, consent: consent === '-' ? undefined : consent === 'yes', canMove: canMove === 'yes', met: met as Met,
      troubles: list(troubles) as Trouble[], policeRequested: police === 'yes',
    },
    instruction, reasons: list(reasons),
  }
}

describe('the scene instruction without a network', () => {
  it('is what the platform decides, for every answer', () => {
    expect(vectors.length).toBeGreaterThan(1000)
    const wrong = vectors.map(read).filter(({ answers, instruction, reasons }) =>
      sceneInstruction(answers) !== instruction || [...routeReasons(answers)].sort().join() !== reasons.sort().join())
    expect(wrong).toEqual([])
  })
  it('tells PROC-14 apart from PROC-19: move, then report, and do not drive off', () => {
    const order = sceneOrder({ injury: 'NONE', canMove: true, met: 'cars', troubles: ['facilityDamaged'], policeRequested: false }, 'zh-CN')
    expect(order.instruction).toBe('MOVE_THEN_REPORT')
    expect(order.reasons.map((one) => one.text)).toEqual(['碰撞了建筑物、公共设施或者其他设施。'])
    expect(order.articles.map((one) => one.citation)).toEqual(['PROC-14(2)', 'RTSR-88', 'PROC-14'])
  })
  it('lets riders leave first (PROC-19.2)', () => {
    expect(sceneInstruction({ injury: 'NONE', canMove: true, met: 'bikes', troubles: [], policeRequested: false })).toBe('LEAVE_THEN_NEGOTIATE')
  })
})
