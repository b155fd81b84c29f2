import { effectScope } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { useUndo } from '../src/undo'
import { queueFor } from '../src/useCaseWork'
import { usePages } from '../src/usePages'
import { useWorkQueue } from '../src/useWorkQueue'
import { aCase, aWorkItem, fakePlatform } from './support'

let scope = effectScope()
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})
function queue(answers: Parameters<typeof fakePlatform>[0]) {
  const asked = fakePlatform(answers)
  scope = effectScope()
  const work = scope.run(() => useWorkQueue(() => 'DETERMINATION', (item) => item.caseNo))
  if (!work) throw new Error('scope ended')
  return { asked, work }
}

it('claims the next of its own queue; an empty queue is told apart from a refusal', async () => {
  const { asked, work } = queue({ 'POST /work-items/claim-next': () => undefined })
  expect(await work.claimNext()).toBeNull()
  expect(asked.at(-1)).toEqual({ call: 'POST /work-items/claim-next', body: { queue: 'DETERMINATION' } })
})

it('a refused claim says why and returns nothing', async () => {
  const { work } = queue({ 'POST /work-items/item-1/claim': () => Response.json({ status: 409, code: 'desk.taken', title: 'taken', detail: 'someone was faster' }, { status: 409 }) })
  expect(await work.claim(aWorkItem())).toBeUndefined()
  expect(work.actTrouble.value).toMatchObject({ code: 'desk.taken', text: 'someone was faster' })
})

it('giving back can be undone', async () => {
  const { asked, work } = queue({
    'GET /work-items': () => ({ items: [], nextCursor: null }),
    'POST /work-items/item-1/release': () => aWorkItem(),
    'POST /work-items/item-1/claim': () => aWorkItem({ mine: true }),
  })
  await work.release(aWorkItem({ mine: true }))
  await useUndo().takeBack()
  expect(asked.map((a) => a.call)).toEqual(['POST /work-items/item-1/release', 'GET /work-items', 'POST /work-items/item-1/claim', 'GET /work-items'])
})

it('an undo offer ends after ten seconds', () => {
  vi.useFakeTimers()
  const undo = useUndo()
  undo.offer({ text: 'x', undo: vi.fn() })
  vi.advanceTimersByTime(10_001)
  expect(undo.step.value).toBeNull()
})

it('pages are appended by cursor, and a failed page keeps the rows', async () => {
  const answers = [{ items: [1, 2], nextCursor: 'a' }, new Error('gone')]
  const pages = usePages<number>(async () => {
    const next = answers.shift()
    if (next instanceof Error || !next) throw next
    return next
  })
  await pages.reload()
  await pages.more()
  expect(pages.items.value).toEqual([1, 2])
  expect(pages.state.value).toBe('ready')
  expect(pages.error.value).toBeInstanceOf(Error)
})

it('a late answer of an older reading is dropped', async () => {
  const open: ((items: number[]) => void)[] = []
  const pages = usePages<number>(() => new Promise((resolve) => open.push((items) => resolve({ items, nextCursor: null }))))
  const [first, second] = [pages.reload(), pages.reload()]
  open[1]?.([2])
  open[0]?.([1])
  await Promise.all([first, second])
  expect(pages.items.value).toEqual([2])
})

it('knows which queue holds a case for whom', () => {
  expect(queueFor('OFFICER', aCase())).toBe('DETERMINATION')
  expect(queueFor('OFFICER', aCase({ state: 'SERVED', allowedActions: ['REQUEST_CLOSURE'] }))).toBe('CLOSURE')
  expect(queueFor('CENTRE', aCase({ state: 'CLOSING' }))).toBe('CLOSURE_APPROVAL')
  expect(queueFor('CENTRE', aCase())).toBeNull()
})
