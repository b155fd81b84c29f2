import type { AuditEntry, AuditKind, Page } from '@kuaichu/api'
import { platform } from '@kuaichu/desk'

export const AUDIT_KINDS: readonly AuditKind[] = ['LOOK', 'FULL_VIEW', 'EXPORT', 'LOOK_UP', 'FORGOTTEN', 'COMMAND', 'ACCOUNT', 'REFUSED', 'SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGN_IN_LOCKED']

/** What an auditor looks for; an empty text is no condition. Days are whole days of this desk's clock. */
export interface AuditSearch { actor: string; caseId: string; kind: AuditKind | ''; from: string; to: string }

const DAY = 86_400_000
const midnight = (day: string): number => new Date(`${day}T00:00`).getTime()

export const auditEntries = (search: AuditSearch, cursor: string | null): Promise<Page<AuditEntry>> =>
  platform().get('/audit-entries', {
    query: {
      actor: search.actor.trim() || null,
      caseId: search.caseId.trim() || null,
      kind: search.kind || null,
      from: search.from ? new Date(midnight(search.from)).toISOString() : null,
      until: search.to ? new Date(midnight(search.to) + DAY).toISOString() : null,
      cursor,
      limit: 50,
    },
  })
