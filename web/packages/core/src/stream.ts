import type { Client } from './request'
import { pauseBefore } from './request'

export interface ServerEvent { id?: string; event: string; data: string }

export interface LiveStreamOptions {
  client: Client
  path: string
  /** Reads everything anew and answers the position to go on from; called before every (re-)subscription. */
  reread: () => Promise<string | undefined>
  onEvent: (event: ServerEvent) => void
  onState?: (state: 'live' | 'waiting') => void
  fetch?: typeof fetch
}

/** Splits a text/event-stream into events; feed it pieces as they arrive. */
export function eventParser(emit: (event: ServerEvent) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    rest += piece.replace(/\r\n?/g, '\n')
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const event = parseBlock(rest.slice(0, end))
      rest = rest.slice(end + 2)
      if (event) emit(event)
    }
  }
}

function parseBlock(block: string): ServerEvent | undefined {
  const event: ServerEvent = { event: 'message', data: '' }
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon === 0) continue
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (name === 'data') data.push(value)
    else if (name === 'id') event.id = value
    else if (name === 'event') event.event = value
  }
  event.data = data.join('\n')
  return data.length > 0 ? event : undefined
}

/**
 * Keeps a screen alive: read all, subscribe from there, on a break pause with jitter, read all again, subscribe again.
 * Answers a function that stops it.
 */
export function liveStream(options: LiveStreamOptions): () => void {
  const stop = new AbortController()
  void keepReading(options, stop.signal)
  return () => stop.abort()
}

async function keepReading(options: LiveStreamOptions, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    try {
      const position = await options.reread()
      await readOnce(options, position, signal, () => {
        failures = 0
        options.onState?.('live')
      })
    } catch {
      failures++
    }
    if (signal.aborted) return
    options.onState?.('waiting')
    await pause(500 + pauseBefore(Math.min(failures, 6) + 1), signal)
  }
}

async function readOnce(options: LiveStreamOptions, position: string | undefined, signal: AbortSignal, opened: () => void): Promise<void> {
  const doFetch = options.fetch ?? fetch
  const answer = await doFetch(options.client.url(options.path), {
    headers: { Accept: 'text/event-stream', ...options.client.headers(), ...(position ? { 'Last-Event-ID': position } : {}) },
    signal,
    cache: 'no-store',
  })
  if (!answer.ok || !answer.body) throw new Error(`stream refused: ${answer.status}`)
  opened()
  const feed = eventParser(options.onEvent)
  const reader = answer.body.getReader()
  const decoder = new TextDecoder()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    feed(decoder.decode(value, { stream: true }))
  }
}

/** A pause that ends early when the page becomes visible or the network is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      document.removeEventListener('visibilitychange', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
    document.addEventListener('visibilitychange', done)
    signal.addEventListener('abort', done)
  })
}
