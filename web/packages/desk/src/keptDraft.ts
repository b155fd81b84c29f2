import type { GradeChoice } from './grades'
import type { MediationChoice } from './mediation'

/** What an officer typed and has not issued; kept in the tab's own store, because a fact text may name people. */
export interface KeptDraft {
  readonly factText: string
  readonly grades: GradeChoice[]
  readonly overrideReason: string
  readonly mediation: MediationChoice
}

const key = (caseId: string): string => `kuaichu.determination.${caseId}`

export function keepDraft(caseId: string, draft: KeptDraft): void {
  sessionStorage.setItem(key(caseId), JSON.stringify(draft))
}

export function keptDraft(caseId: string): KeptDraft | null {
  const text = sessionStorage.getItem(key(caseId))
  return text === null ? null : (JSON.parse(text) as KeptDraft)
}

export function forgetDraft(caseId: string): void {
  sessionStorage.removeItem(key(caseId))
}
