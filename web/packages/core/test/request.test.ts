import { beforeEach, describe, expect, it } from 'vitest'
import { ApiProblem, createClient, eventParser, NoAnswer, pauseBefore, tokenStore, type ServerEvent } from '../src'

let calls: { url: string; init: RequestInit }[]
const json = (status: number, body: unknown, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } })

function clientAnswering(...answers: (Response | Error)[]) {
  const tokens = tokenStore(window.localStorage, 'test')
  tokens.set('secret')
  return createClient({
    tokens,
    language: () => 'zh-CN',
    wait: async () => undefined,
    fetch: async (url, init) => {
      calls.push({ url: String(url), init: init ?? {} })
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer ?? json(200, {})
    },
  })
}
const header = (call: number, name: string): string | undefined => (calls[call]!.init.headers as Record<string, string>)[name]

beforeEach(() => { calls = [] })

describe('request layer', () => {
  it('signs every request and keys every command', async () => {
    const client = clientAnswering()
    await client.get('/cases', { query: { limit: 20, cursor: undefined } })
    await client.put('/cases/1/parties/2', { kind: 'MV' }, { version: 3 })
    expect(calls[0]!.url).toBe('/api/v1/cases?limit=20')
    expect(header(0, 'Authorization')).toBe('Bearer secret')
    expect(header(0, 'Idempotency-Key')).toBeUndefined()
    expect(header(1, 'Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(header(1, 'If-Match')).toBe('"3"')
  })

  it('repeats a command that got no answer with the very same key', async () => {
    const client = clientAnswering(new TypeError('network'), json(503, {}), json(200, { ok: true }))
    await expect(client.post('/cases', {})).resolves.toEqual({ ok: true })
    expect(new Set([0, 1, 2].map((n) => header(n, 'Idempotency-Key'))).size).toBe(1)
  })

  it('turns a refusal into a typed error that names its fields', async () => {
    const refusal = { code: 'accident.invalid', title: '资料有误', detail: '请更正', status: 422, fields: [{ field: 'parties[1].plate', code: 'x', message: '号牌少一位' }] }
    const client = clientAnswering(json(422, refusal, 'application/problem+json'))
    const error = await client.post('/cases', {}).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(ApiProblem)
    expect((error as ApiProblem).code).toBe('accident.invalid')
    expect((error as ApiProblem).fieldMessage('plate')).toBe('号牌少一位')
    expect(calls).toHaveLength(1)
  })

  it('says that it was offline after its tries', async () => {
    const client = clientAnswering(new TypeError('a'), new TypeError('b'), new TypeError('c'))
    const error = await client.get('/cases').catch((e: unknown) => e)
    expect(error).toBeInstanceOf(NoAnswer)
    expect((error as NoAnswer).reason).toBe('offline')
  })

  it('pauses a random part of a growing step', () => {
    expect(pauseBefore(0, () => 1)).toBe(400)
    expect(pauseBefore(3, () => 0.5)).toBe(1600)
    expect(pauseBefore(20, () => 1)).toBe(8000)
  })
})

describe('event stream', () => {
  it('joins pieces into events with position, kind and data', () => {
    const events: ServerEvent[] = []
    const feed = eventParser((e) => events.push(e))
    feed(': hello\n\nid: 7.12\nevent: accident.cle')
    feed('ared\ndata: {"a":\ndata: 1}\n\ndata: x\r\n\r\n')
    expect(events).toEqual([
      { id: '7.12', event: 'accident.cleared', data: '{"a":\n1}' },
      { event: 'message', data: 'x' },
    ])
  })
})
