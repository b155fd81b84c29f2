import type { ProblemDetails } from '@kuaichu/api'
import { newKey } from './ids'
import { ApiProblem, isRetryable, NoAnswer } from './problem'
import type { TokenStore } from './token'

export interface ClientOptions {
  tokens: TokenStore
  /** Language the server should answer in, e.g. `zh-CN`. */
  language: () => string
  baseUrl?: string
  /** Called once for every answer 401 that came back although a token was sent. */
  onSignedOut?: () => void
  fetch?: typeof fetch
  wait?: (milliseconds: number) => Promise<void>
}

export interface SendOptions {
  query?: Record<string, string | number | boolean | undefined | null>
  /** Version of the view being edited; sent as If-Match. */
  version?: number
  /** Command key; made when absent. Keep it to repeat a command safely. */
  idempotencyKey?: string
  timeoutMs?: number
  signal?: AbortSignal
  /** Tries in all; every call here is safe to repeat (reads, and commands with a key). */
  tries?: number
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** The one way to the platform: signs, keys, times out, repeats with jitter and turns refusals into typed errors. */
export interface Client {
  get<T>(path: string, options?: SendOptions): Promise<T>
  post<T>(path: string, body?: unknown, options?: SendOptions): Promise<T>
  put<T>(path: string, body: unknown, options?: SendOptions): Promise<T>
  delete<T>(path: string, options?: SendOptions): Promise<T>
  /** Reads a file (picture, PDF) with the caller's rights. */
  blob(path: string, options?: SendOptions): Promise<Blob>
  /** Headers for callers that speak to the platform themselves (uploads, streams). */
  headers(): Record<string, string>
  url(path: string, query?: SendOptions['query']): string
}

const FIRST_PAUSE_MS = 400
const LONGEST_PAUSE_MS = 8_000

/** Full jitter: any pause between zero and the doubled step, so that a thousand phones do not knock together. */
export function pauseBefore(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt))
}

export function createClient(options: ClientOptions): Client {
  const base = options.baseUrl ?? '/api/v1'
  const doFetch = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args))
  const wait = options.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)))

  function url(path: string, query?: SendOptions['query']): string {
    const params = new URLSearchParams()
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value !== undefined && value !== null && value !== '') params.set(name, String(value))
    }
    const tail = params.toString()
    return `${base}${path}${tail ? `?${tail}` : ''}`
  }

  function headers(): Record<string, string> {
    const token = options.tokens.get()
    return { 'Accept-Language': options.language(), ...(token ? { Authorization: `Bearer ${token}` } : {}) }
  }

  async function once(method: Method, path: string, body: unknown, send: SendOptions, key: string | undefined): Promise<Response> {
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort('timeout'), send.timeoutMs ?? 20_000)
    const onAbort = (): void => giveUp.abort('aborted')
    send.signal?.addEventListener('abort', onAbort)
    try {
      const answer = await doFetch(url(path, send.query), {
        method,
        headers: {
          Accept: 'application/json, application/problem+json',
          ...headers(),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(key ? { 'Idempotency-Key': key } : {}),
          ...(send.version === undefined ? {} : { 'If-Match': `"${send.version}"` }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: giveUp.signal,
        cache: 'no-store',
      })
      if (!answer.ok) throw await refusal(answer)
      return answer
    } catch (error) {
      throw explained(error, giveUp.signal, send.signal)
    } finally {
      clearTimeout(timer)
      send.signal?.removeEventListener('abort', onAbort)
    }
  }

  async function send(method: Method, path: string, body: unknown, opts: SendOptions = {}): Promise<Response> {
    const key = method === 'GET' ? undefined : (opts.idempotencyKey ?? newKey())
    const tries = opts.tries ?? 3
    for (let attempt = 0; ; attempt++) {
      try {
        return await once(method, path, body, opts, key)
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401 && options.tokens.get()) options.onSignedOut?.()
        if (attempt + 1 >= tries || !isRetryable(error)) throw error
        await wait(pauseBefore(attempt))
      }
    }
  }

  async function json<T>(method: Method, path: string, body: unknown, opts?: SendOptions): Promise<T> {
    const answer = await send(method, path, body, opts)
    if (answer.status === 204 || answer.status === 205) return undefined as T
    const text = await answer.text()
    return (text ? JSON.parse(text) : undefined) as T
  }

  return {
    get: (path, opts) => json('GET', path, undefined, opts),
    post: (path, body = {}, opts) => json('POST', path, body, opts),
    put: (path, body, opts) => json('PUT', path, body, opts),
    delete: (path, opts) => json('DELETE', path, undefined, opts),
    blob: async (path, opts) => (await send('GET', path, undefined, { timeoutMs: 60_000, ...opts })).blob(),
    headers,
    url,
  }
}

async function refusal(answer: Response): Promise<ApiProblem> {
  const type = answer.headers.get('Content-Type') ?? ''
  if (!type.includes('json')) return new ApiProblem({ status: answer.status })
  const details = (await answer.json().catch(() => ({}))) as Partial<ProblemDetails>
  return new ApiProblem({ ...details, status: answer.status })
}

function explained(error: unknown, timed: AbortSignal, given?: AbortSignal): unknown {
  if (error instanceof ApiProblem) return error
  if (given?.aborted) return new NoAnswer('aborted', error)
  if (timed.aborted) return new NoAnswer('timeout', error)
  return error instanceof TypeError ? new NoAnswer('offline', error) : error
}
