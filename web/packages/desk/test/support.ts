import type { CaseView, DeterminationDraftView, ProposalView, WorkItemView } from '@kuaichu/api'
import { vi } from 'vitest'
import { connectPlatform } from '../src/platform'

type Answer = (body: unknown, query: URLSearchParams) => unknown

/** A platform that answers by `METHOD path` and remembers what it was asked. */
export function fakePlatform(answers: Record<string, Answer>) {
  const asked: { call: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://platform')
    const call = `${init.method ?? 'GET'} ${url.pathname.replace('/api/v1', '')}`
    const body = init.body ? JSON.parse(String(init.body)) : undefined
    asked.push({ call, body })
    const answer = answers[call]
    if (!answer) return Response.json({ status: 404, code: 'platform.not-found', title: 'not found' }, { status: 404 })
    const result = answer(body, url.searchParams)
    if (result instanceof Response) return result
    return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
  })
  connectPlatform('console', () => 'zh-CN', () => undefined)
  return asked
}

const party = (label: string): CaseView['parties'][number] => ({
  partyId: `party-${label}`, label, kind: 'MV', isMe: false, joined: true, filledBy: 'SELF', damageParts: [], version: 1,
  complete: true, missing: [], statementGiven: true, signed: false,
})

export const aCase = (change: Partial<CaseView> = {}): CaseView => ({
  caseId: 'case-1', caseNo: '35010220261122000001', state: 'IN_REVIEW', version: 1, channel: 'WEB_LINK', reportedAt: '2026-11-22T07:40:00Z',
  occurredAt: '2026-11-22T07:39:00Z', roadType: 'URBAN_ROAD', eligibility: {} as CaseView['eligibility'], route: 'ONLINE_SIMPLIFIED',
  sceneInstruction: 'EVIDENCE_THEN_MOVE', instructionText: '', instructionArticles: [], routeReasons: [], mayMoveNow: true, requiredSlots: [],
  missingSlots: [], evidence: [], parties: [party('A'), party('B')], documents: [], envelopes: [], followUps: [], claims: [], allowedActions: ['DETERMINE'], unitName: '', ...change,
})

export const aProposal = (grades: ProposalView['grades']): ProposalView => ({ grades, disputedFacts: [], rules: [], discretionary: false, summary: '' })

export const aDraft = (change: Partial<DeterminationDraftView> = {}): DeterminationDraftView => ({
  factText: 'A hit B from behind at 15:39', grades: [], promiseDueAt: '2026-11-22T07:55:00Z', checks: [],
  articles: [{ citation: 'RTSL-43', title: '', text: '', version: '' }], rules: [{ id: 'L01', text: '', articles: [] }], ...change,
})

export const aWorkItem = (change: Partial<WorkItemView> = {}): WorkItemView => ({
  workItemId: 'item-1', queue: 'DETERMINATION', caseId: 'case-1', caseNo: '1', subject: '', priority: 1, state: 'OPEN',
  createdAt: '2026-11-22T07:40:00Z', dueAt: '2026-11-22T07:55:00Z', overdue: false, mine: false, plates: [], ...change,
})
