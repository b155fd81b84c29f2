import type { Role, WorkQueue } from '@kuaichu/api'

/** A place in the left rail. */
export interface Place {
  readonly name: 'work' | 'cases' | 'quick' | 'claims' | 'partner-calls' | 'calibration' | 'audit' | 'retention' | 'accounts' | 'functions'
  readonly key: string
}

const PLACES: Readonly<Record<Role, readonly Place[]>> = {
  OFFICER: [{ name: 'work', key: '1' }, { name: 'cases', key: '2' }, { name: 'quick', key: '3' }],
  LEADER: [{ name: 'work', key: '1' }, { name: 'cases', key: '2' }],
  CENTRE: [{ name: 'work', key: '1' }, { name: 'cases', key: '2' }, { name: 'partner-calls', key: '3' }, { name: 'calibration', key: '4' }, { name: 'quick', key: '5' }],
  INSURER: [{ name: 'work', key: '1' }, { name: 'claims', key: '2' }],
  AUDITOR: [{ name: 'audit', key: '1' }, { name: 'retention', key: '2' }],
  SYSTEM_ADMIN: [{ name: 'accounts', key: '1' }, { name: 'functions', key: '2' }],
  SECURITY_ADMIN: [{ name: 'accounts', key: '1' }],
  PARTY: [],
}

const QUEUES: Readonly<Record<Role, readonly WorkQueue[]>> = {
  OFFICER: ['DETERMINATION', 'ACCEPTANCE', 'INVESTIGATION', 'COSIGN', 'INJURY_REPORT', 'SIGNING', 'FOLLOW_UP', 'CLOSURE', 'ONSITE', 'TRANSFERRED_ALARM', 'DUPLICATE', 'REVIEW_FILE', 'REVIEW', 'MEDIATION', 'DEADLINE', 'SECOND_READING'],
  LEADER: ['APPROVAL', 'DIRECTIVE', 'DEADLINE_LEADER'],
  CENTRE: ['CLOSURE_APPROVAL', 'DEADLINE_LEADER'],
  INSURER: ['CLAIM'],
  AUDITOR: [],
  SYSTEM_ADMIN: [],
  SECURITY_ADMIN: [],
  PARTY: [],
}

export const CONSOLE_ROLES: readonly Role[] = ['OFFICER', 'LEADER', 'CENTRE', 'INSURER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']

/** What a role finds in the rail: only what works for it. */
export const placesOf = (role: Role | null): readonly Place[] => (role ? PLACES[role] : [])
export const queuesOf = (role: Role | null): readonly WorkQueue[] => (role ? QUEUES[role] : [])
