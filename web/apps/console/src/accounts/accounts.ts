import type { HandlerQualification, Page, Role, SessionView, StaffAccountView, StaffAccountsState, UnitView } from '@kuaichu/api'
import { platform } from '@kuaichu/desk'

export interface AccountSearch { q: string; state: StaffAccountsState | ''; stale: boolean }

/** Where somebody serves and as what; what does not belong to the role is absent. */
export interface Post { displayName: string; unitId?: string; insurerId?: string; qualification?: HandlerQualification }
export interface Draft extends Post { role: Role; username: string; citizenId: string; oncePassword: string }

export const STATES: readonly StaffAccountsState[] = ['WAITING', 'ACTIVE', 'DISABLED']
export const STAFF_ROLES: readonly Role[] = ['OFFICER', 'LEADER', 'CENTRE', 'INSURER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']
export const QUALIFICATIONS: readonly HandlerQualification[] = ['SIMPLIFIED', 'INITIAL', 'INTERMEDIATE', 'SENIOR']
export const isPolice = (role: Role): boolean => role === 'OFFICER' || role === 'LEADER' || role === 'CENTRE'

const path = (id: string, step = ''): string => `/staff-accounts/${id}${step}`

export const accounts = {
  list: (search: AccountSearch, cursor: string | null): Promise<Page<StaffAccountView>> =>
    platform().get('/staff-accounts', { query: { q: search.q.trim() || null, state: search.state || null, stale: search.stale ? 'true' : null, cursor, limit: 50 } }),
  create: (draft: Draft) => platform().post<StaffAccountView>('/staff-accounts', draft),
  place: (account: StaffAccountView, post: Post) => platform().put<StaffAccountView>(path(account.staffId), post, { version: account.version }),
  resetPassword: (id: string, oncePassword: string) => platform().post<StaffAccountView>(path(id, '/password-resets'), { oncePassword }),
  disable: (id: string) => platform().post<StaffAccountView>(path(id, '/disablement'), {}),
  grant: (id: string) => platform().post<StaffAccountView>(path(id, '/grant'), {}),
  unlock: (id: string) => platform().post<StaffAccountView>(path(id, '/unlocking'), {}),
  dropAuthenticator: (id: string) => platform().delete<StaffAccountView>(path(id, '/authenticator')),
  sessions: (id: string) => platform().get<{ items: SessionView[] }>(path(id, '/sessions')).then((answer) => answer.items),
  endSession: (id: string, session: string) => platform().delete(path(id, `/sessions/${session}`)),
  endSessions: (id: string) => platform().delete(path(id, '/sessions')),
  units: () => platform().get<{ items: UnitView[] }>('/units').then((answer) => answer.items),
  insurers: () => platform().get<{ items: { insurerId: string; name: string }[] }>('/insurers').then((answer) => answer.items),
}

/** Nothing that is mistaken for something else when it is read aloud. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 14

/** A password to hand over once: it opens nothing but the choice of another one. */
export function oncePassword(): string {
  for (;;) {
    const drawn = Array.from(crypto.getRandomValues(new Uint32Array(LENGTH)), (n) => SIGNS.charAt(n % SIGNS.length)).join('')
    if (/[a-z]/.test(drawn) && /[A-Z]/.test(drawn) && /\d/.test(drawn)) return drawn
  }
}
