import type { FieldProblem, ProblemDetails } from '@kuaichu/api'

/** A refusal the platform explained (RFC 9457). Branch on `code`, show `message`; `fields` name what to correct. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly fields: FieldProblem[]
  readonly traceId?: string
  readonly currentVersion?: number

  constructor(details: Partial<ProblemDetails> & { status: number }) {
    super(details.detail || details.title || `HTTP ${details.status}`)
    this.name = 'ApiProblem'
    this.status = details.status
    this.code = details.code ?? `http.${details.status}`
    this.title = details.title ?? ''
    this.fields = details.fields ?? []
    this.traceId = details.traceId
    this.currentVersion = details.currentVersion
  }

  /** The message for one field, or undefined. `plate` also finds `parties[1].plate`. */
  fieldMessage(name: string): string | undefined {
    return this.fields.find((f) => f.field === name || f.field.endsWith(`.${name}`))?.message
  }

  /** True when sending the very same request again may succeed. */
  get retryable(): boolean {
    return this.status === 408 || this.status === 425 || this.status === 429 || this.status >= 500
  }
}

/** The request never got an answer: no network, time ran out, or it was given up. */
export class NoAnswer extends Error {
  readonly reason: 'offline' | 'timeout' | 'aborted'

  constructor(reason: NoAnswer['reason'], cause?: unknown) {
    super(`no answer: ${reason}`, { cause })
    this.name = 'NoAnswer'
    this.reason = reason
  }
}

export function isRetryable(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.retryable
  return error instanceof NoAnswer && error.reason !== 'aborted'
}
