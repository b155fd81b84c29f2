import { nextTick } from 'vue'
import { beforeEach, expect, it } from 'vitest'
import { useDetermination } from '../src/useDetermination'
import { aCase, aDraft, aProposal, fakePlatform } from './support'

const REAR_END = [{ partyLabel: 'A', grade: 'FULL' as const }, { partyLabel: 'B', grade: 'NONE' as const }]

function desk(proposal = aProposal(REAR_END), draft = aDraft()) {
  fakePlatform({ 'GET /cases/case-1/proposal': () => proposal, 'GET /cases/case-1/determination-draft': () => draft })
  return useDetermination('case-1')
}
beforeEach(() => sessionStorage.clear())

it('starts from the proposal and the draft, with nothing missing', async () => {
  const form = desk()
  await form.load(aCase())
  expect(form.missing.value).toEqual([])
  expect(form.input.value).toEqual({ factText: aDraft().factText, grades: REAR_END, ruleIds: ['L01'], articles: ['RTSL-43'] })
})

it('asks for a reason once the officer differs from the proposal', async () => {
  const form = desk()
  await form.load(aCase())
  form.setGrade('A', 'PRIMARY')
  expect(form.missing.value).toEqual(['desk.missing.overrideReason'])
  form.overrideReason.value = 'B stopped without need'
  expect(form.missing.value).toEqual([])
  expect(form.input.value.overrideReason).toBe('B stopped without need')
})

it('chooses nothing where the rules abstain, so that nobody is found blameless by default', async () => {
  const form = desk(aProposal(null))
  await form.load(aCase())
  expect(form.grades.value.map((g) => g.grade)).toEqual([null, null])
  expect(form.missing.value).toContain('desk.gradesProblem.notChosen')
  expect(form.missing.value).toContain('desk.missing.ownReason')
})

it('keeps what was typed across a reload until it is issued', async () => {
  const first = desk()
  await first.load(aCase())
  first.factText.value = 'typed by the officer, not yet issued'
  await nextTick()
  const second = desk()
  await second.load(aCase())
  expect(second.factText.value).toBe('typed by the officer, not yet issued')
  second.done()
  const third = desk()
  await third.load(aCase())
  expect(third.factText.value).toBe(aDraft().factText)
})

it('starting again can be taken back', async () => {
  const form = desk()
  await form.load(aCase())
  form.factText.value = 'my own long text about it'
  const undo = form.startAgain(aCase())
  expect(form.factText.value).toBe(aDraft().factText)
  undo()
  expect(form.factText.value).toBe('my own long text about it')
})

it('shows why it could not be read', async () => {
  fakePlatform({})
  const form = useDetermination('case-1')
  await form.load(aCase())
  expect(form.error.value).toMatchObject({ code: 'platform.not-found' })
})
