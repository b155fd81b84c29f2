import { ApiProblem, NoAnswer } from '@kuaichu/core'
import type { FieldProblem } from '@kuaichu/api'

/** A failure as a screen shows it: what kind, in the platform's own words where it gave some. */
export interface Trouble {
  readonly kind: 'offline' | 'no-right' | 'refused' | 'failed'
  readonly code: string
  readonly text: string
  readonly fields: readonly FieldProblem[]
  readonly traceId?: string
}

/** Explains an expected failure; a programming fault is thrown on. */
export function asTrouble(thrown: unknown): Trouble {
  if (thrown instanceof NoAnswer) return { kind: 'offline', code: thrown.reason, text: '', fields: [] }
  if (!(thrown instanceof ApiProblem)) throw thrown
  const kind = [403, 404].includes(thrown.status) ? 'no-right' : thrown.status >= 500 ? 'failed' : 'refused'
  return { kind, code: thrown.code, text: thrown.message, fields: thrown.fields, traceId: thrown.traceId }
}
