import { newKey } from '../ids'
import { ApiProblem, isRetryable } from '../problem'
import { pauseBefore } from '../request'
import type { OutboxDatabase, OutboxItem, OutboxKind } from './database'

/** Thrown by a sender whose item waits for the answer to an earlier one; costs no try. */
export class NotYet extends Error {}

export type Sender = (item: OutboxItem, report: (change: Partial<OutboxItem>) => Promise<void>) => Promise<void>

export interface OutboxOptions {
  database: OutboxDatabase
  senders: Record<OutboxKind, Sender>
  now?: () => number
  /** Runs the work in one tab at a time. */
  exclusively?: (work: () => Promise<void>) => Promise<void>
}

export interface Outbox {
  add(item: Pick<OutboxItem, 'group' | 'kind' | 'path'> & Partial<OutboxItem>): Promise<OutboxItem>
  /** Sends what is due, in order; safe to call at any time. */
  flush(): Promise<void>
  /** Makes everything due now (the network is back, the person asked) and sends it. */
  flushNow(): Promise<void>
  retry(id: string): Promise<void>
  list(group?: string): Promise<OutboxItem[]>
  forget(group: string): Promise<void>
  onChange(listener: () => void): () => void
  /** Flushes at start, when the network returns, when the page is shown, and when the next try is due. */
  start(): () => void
}

/** Commands that make the case, then the fingerprints that fix the evidence, then the pictures themselves. */
const RANK: Record<OutboxKind, number> = { command: 0, digests: 1, original: 2 }

const inOrder = (a: OutboxItem, b: OutboxItem): number => RANK[a.kind] - RANK[b.kind] || a.createdAt - b.createdAt

export function createOutbox({ database, senders, now = () => Date.now(), exclusively = oneTab }: OutboxOptions): Outbox {
  const listeners = new Set<() => void>()
  let running: Promise<void> | undefined
  let again = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let started = false

  async function change(item: OutboxItem, values: Partial<OutboxItem>): Promise<void> {
    Object.assign(item, values)
    await database.items.update(item.id, values)
    listeners.forEach((listener) => listener())
  }

  const waiting = async (): Promise<OutboxItem[]> =>
    (await database.items.where('state').anyOf('pending', 'sending').toArray()).sort(inOrder)

  async function sendOne(item: OutboxItem): Promise<'sent' | 'held'> {
    await change(item, { state: 'sending', problem: undefined })
    try {
      await senders[item.kind](item, (values) => change(item, values))
      await change(item, { state: 'received', receivedAt: now(), progress: 1 })
      if (item.sha256 && item.kind === 'original') await database.originals.delete(item.sha256)
      return 'sent'
    } catch (error) {
      await afterFailure(item, error)
      return 'held'
    }
  }

  async function afterFailure(item: OutboxItem, error: unknown): Promise<void> {
    if (error instanceof NotYet) return change(item, { state: 'pending' })
    const message = error instanceof Error ? error.message : String(error)
    // A lapsed sign-in is not the command's fault: it is sent again after signing in.
    if (!isRetryable(error) && !(error instanceof ApiProblem && error.status === 401)) return change(item, { state: 'refused', problem: message })
    const tries = item.tries + 1
    return change(item, { state: 'pending', tries, nextAt: now() + 1_000 + pauseBefore(Math.min(tries, 7)), problem: message })
  }

  /** Goes round while answers may have freed items that waited for them. */
  async function sendDue(): Promise<void> {
    for (let progressed = true; progressed; ) {
      progressed = false
      for (const item of await waiting()) {
        const fresh = await database.items.get(item.id)
        if (!fresh || fresh.state === 'received' || fresh.nextAt > now()) continue
        if ((await sendOne(fresh)) === 'sent') progressed = true
      }
    }
  }

  async function wakeForNext(): Promise<void> {
    clearTimeout(timer)
    if (!started) return
    const next = (await waiting()).filter((item) => item.tries > 0).map((item) => item.nextAt)
    if (next.length > 0) timer = setTimeout(() => void flush(), Math.max(250, Math.min(...next) - now()))
  }

  function flush(): Promise<void> {
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      try {
        do {
          again = false
          await exclusively(sendDue)
        } while (again)
      } finally {
        running = undefined
        await wakeForNext()
      }
    })()
    return running
  }

  async function flushNow(): Promise<void> {
    await database.items.where('state').anyOf('pending', 'sending').modify({ nextAt: 0 })
    return flush()
  }

  return {
    async add(given) {
      const item: OutboxItem = { id: newKey(), state: 'pending', tries: 0, nextAt: 0, createdAt: now(), ...given }
      await database.items.put(item)
      listeners.forEach((listener) => listener())
      return item
    },
    flush,
    flushNow,
    async retry(id) {
      await database.items.update(id, { state: 'pending', nextAt: 0 })
      return flush()
    },
    async list(group) {
      const items = group === undefined ? await database.items.toArray() : await database.items.where('group').equals(group).toArray()
      return items.sort(inOrder)
    },
    async forget(group) {
      await database.items.where('group').equals(group).delete()
      await database.originals.where('group').equals(group).delete()
      listeners.forEach((listener) => listener())
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start() {
      started = true
      const onOnline = (): void => void flushNow()
      const onVisible = (): void => {
        if (document.visibilityState === 'visible') void flush()
      }
      window.addEventListener('online', onOnline)
      document.addEventListener('visibilitychange', onVisible)
      void flush()
      return () => {
        started = false
        clearTimeout(timer)
        window.removeEventListener('online', onOnline)
        document.removeEventListener('visibilitychange', onVisible)
      }
    },
  }
}

async function oneTab(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator) || !navigator.locks) return work()
  await navigator.locks.request('kuaichu-outbox', { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}
