import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem, NoAnswer } from '../src'
import { createOutbox, NotYet, OutboxDatabase, type OutboxItem, type Sender } from '../src/outbox'

let database: OutboxDatabase
let sent: string[]
let clock: number
const works: Sender = async (item) => { sent.push(`${item.kind} ${item.path}`) }

function outboxWith(senders: Partial<Record<OutboxItem['kind'], Sender>>) {
  return createOutbox({
    database,
    senders: { command: works, digests: works, original: works, ...senders },
    now: () => clock,
    exclusively: (work) => work(),
  })
}

beforeEach(() => {
  database = new OutboxDatabase(`outbox-${Math.random()}`)
  sent = []
  clock = 1_000_000
})
afterEach(() => database.close())

describe('outbox', () => {
  it('sends the report first, then fingerprints, then originals, however they were added', async () => {
    const outbox = outboxWith({})
    await outbox.add({ group: 'g', kind: 'original', path: '/uploads' })
    await outbox.add({ group: 'g', kind: 'digests', path: '/cases/{case}/evidence' })
    await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    await outbox.flush()
    expect(sent).toEqual(['command /cases', 'digests /cases/{case}/evidence', 'original /uploads'])
    expect((await outbox.list()).map((i) => i.state)).toEqual(['received', 'received', 'received'])
  })

  it('keeps an item without network and sends it with the same key when its time has come', async () => {
    const keys: string[] = []
    let online = false
    const outbox = outboxWith({
      command: async (item) => {
        keys.push(item.id)
        if (!online) throw new NoAnswer('offline')
      },
    })
    await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    await outbox.flush()
    const [held] = await outbox.list('g')
    expect(held).toMatchObject({ state: 'pending', tries: 1 })
    expect(held!.nextAt).toBeGreaterThan(clock)
    await outbox.flush()
    expect(keys).toHaveLength(1)
    online = true
    clock = held!.nextAt + 1
    await outbox.flush()
    expect(keys).toEqual([held!.id, held!.id])
    expect((await outbox.list('g'))[0]!.state).toBe('received')
  })

  it('lets an item wait for the answer to an earlier one without costing it a try', async () => {
    let caseKnown = false
    const outbox = outboxWith({
      command: async () => { caseKnown = true },
      digests: async () => { if (!caseKnown) throw new NotYet('case') },
    })
    await outbox.add({ group: 'g', kind: 'digests', path: '/cases/{case}/evidence' })
    await outbox.flush()
    expect((await outbox.list())[0]).toMatchObject({ state: 'pending', tries: 0 })
    await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    await outbox.flush()
    expect((await outbox.list()).every((i) => i.state === 'received')).toBe(true)
  })

  it('shows a refusal with the reason of the platform and does not repeat it', async () => {
    const refuse = vi.fn<Sender>(async () => { throw new ApiProblem({ status: 422, detail: '号牌不对' }) })
    const outbox = outboxWith({ command: refuse })
    await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    await outbox.flush()
    await outbox.flushNow()
    expect(refuse).toHaveBeenCalledTimes(1)
    expect((await outbox.list())[0]).toMatchObject({ state: 'refused', problem: '号牌不对' })
  })

  it('takes up again what was being sent when the app was killed', async () => {
    const outbox = outboxWith({})
    const item = await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    await database.items.update(item.id, { state: 'sending' })
    await outbox.flush()
    expect(sent).toHaveLength(1)
  })

  it('keeps an original until it was acknowledged and drops it then', async () => {
    const seen: boolean[] = []
    const outbox = outboxWith({ original: async (item) => { seen.push(Boolean(await database.originals.get(item.sha256!))) } })
    await database.originals.put({ sha256: 'a', group: 'g', data: new ArrayBuffer(3), mediaType: 'image/jpeg', takenAt: '2026-11-22T07:00:00Z' })
    await outbox.add({ group: 'g', kind: 'original', path: '/uploads', sha256: 'a' })
    await outbox.flush()
    expect(seen).toEqual([true])
    expect(await database.originals.get('a')).toBeUndefined()
  })

  it('wakes by itself for the earliest next try', async () => {
    let tries = 0
    const outbox = outboxWith({ command: async () => { if (++tries === 1) throw new NoAnswer('timeout') } })
    await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    const stop = outbox.start()
    await vi.waitFor(() => expect(tries).toBe(1))
    clock += 60_000
    await vi.waitFor(() => expect(tries).toBe(2), { timeout: 20_000, interval: 50 })
    stop()
    await outbox.flush()
  }, 25_000)

  it('flushes when the network comes back', async () => {
    let online = false
    const outbox = outboxWith({ command: async () => { if (!online) throw new NoAnswer('offline') } })
    const stop = outbox.start()
    await outbox.add({ group: 'g', kind: 'command', path: '/cases' })
    await outbox.flush()
    online = true
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(async () => expect((await outbox.list())[0]!.state).toBe('received'))
    stop()
    await outbox.flush()
  })
})
