import { ApiProblem, NoAnswer } from '@kuaichu/core'

export type ViewState = 'loading' | 'ready' | 'empty' | 'error'
export type ViewKind = ViewState | 'offline' | 'no-right' | 'not-found'

/** What to show: an error is told apart into no network, no right and not found. */
export function viewKind(state: ViewState, error?: unknown): ViewKind {
  if (state !== 'error') return state
  if (error instanceof NoAnswer) return 'offline'
  if (error instanceof ApiProblem && (error.status === 401 || error.status === 403)) return 'no-right'
  if (error instanceof ApiProblem && error.status === 404) return 'not-found'
  return 'error'
}
