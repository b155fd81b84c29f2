import type { CaseView, Channel, EvidenceFixed, EvidenceSlot, Place, ReportAccident, RoadType } from '@kuaichu/api'
import { newKey } from '@kuaichu/core'
import { reactive, readonly, ref } from 'vue'
import { client, onOutboxNews, outboxKit } from '../platform'
import { currentDoor } from './entry'
import { partyKinds, toEligibility, type Answers } from './eligibility'

export interface DraftPhoto { sha256: string; slot: EvidenceSlot; takenAt: string; note?: string; thumbnail: string }

/** An accident as far as it has been told on this phone; kept in IndexedDB after every answer. */
export interface Draft {
  clientKey: string
  startedAt: string
  /** Absent in drafts kept before doors were told apart. */
  channel?: Channel
  answers: Answers
  place: Place
  roadType: RoadType
  photos: DraftPhoto[]
  /** Path of the last step, to go on from. */
  lastPath: string
  /** When the report was put into the outbox; from then on the answers stand. */
  reportedAt?: string
  caseId?: string
  fixed?: Pick<EvidenceFixed, 'evidenceFixedAt' | 'mayMoveNow' | 'instructionText'>
  view?: CaseView
}

export const FIRST_SLOTS: EvidenceSlot[] = ['FRONT_SCENE', 'REAR_SCENE', 'CONTACT_POINT']

const drafts = reactive(new Map<string, Draft>())
const savedAt = ref<string>()
export const draftSavedAt = readonly(savedAt)

export async function loadDrafts(): Promise<Draft[]> {
  const { database } = await outboxKit()
  for (const stored of await database.drafts.orderBy('savedAt').reverse().toArray()) {
    if (!drafts.has(stored.clientKey)) drafts.set(stored.clientKey, stored.data as Draft)
  }
  return [...drafts.values()].sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}

export function newDraft(): Draft {
  const draft: Draft = {
    clientKey: newKey(), startedAt: new Date().toISOString(), channel: currentDoor(), answers: { troubles: [], policeRequested: false }, place: {},
    roadType: 'URBAN_ROAD', photos: [], lastPath: 'safety',
  }
  drafts.set(draft.clientKey, draft)
  return drafts.get(draft.clientKey)!
}

export async function findDraft(clientKey: string): Promise<Draft | undefined> {
  if (!drafts.has(clientKey)) await loadDrafts()
  return drafts.get(clientKey)
}

export async function draftOfCase(caseId: string): Promise<Draft | undefined> {
  return (await loadDrafts()).find((draft) => draft.caseId === caseId)
}

export async function saveDraft(draft: Draft): Promise<void> {
  const { database } = await outboxKit()
  const now = new Date()
  await database.drafts.put({ clientKey: draft.clientKey, savedAt: now.getTime(), data: JSON.parse(JSON.stringify(draft)) })
  savedAt.value = now.toISOString()
}

export async function deleteDraft(draft: Draft): Promise<void> {
  const { database, outbox } = await outboxKit()
  drafts.delete(draft.clientKey)
  await database.drafts.delete(draft.clientKey)
  await outbox.forget(draft.clientKey)
}

/** Hands the report to the outbox, once; it travels now or when there is a network. */
export async function report(draft: Draft): Promise<void> {
  if (draft.reportedAt) return
  const { outbox } = await outboxKit()
  draft.reportedAt = new Date().toISOString()
  const body: ReportAccident = {
    clientKey: draft.clientKey, channel: draft.channel ?? 'WEB_LINK', occurredAt: draft.startedAt, place: draft.place, roadType: draft.roadType,
    eligibility: toEligibility(draft.answers), parties: partyKinds(draft.answers).map((kind) => ({ kind })),
  }
  await saveDraft(draft)
  await outbox.add({ group: draft.clientKey, kind: 'command', path: '/cases', body: JSON.parse(JSON.stringify(body)) })
  void outbox.flush()
}

/** Reads the case of a draft, so that the phone keeps the platform's instruction. */
export async function readCase(draft: Draft): Promise<void> {
  if (!draft.caseId) return
  draft.view = await client.get<CaseView>(`/cases/${draft.caseId}`)
  draft.fixed = undefined
  await saveDraft(draft)
}

onOutboxNews({
  onCase(clientKey, caseId) {
    void findDraft(clientKey).then(async (draft) => {
      if (!draft) return
      draft.caseId = caseId
      await saveDraft(draft)
      await readCase(draft).catch(() => undefined)
    })
  },
  onEvidence(clientKey, { evidenceFixedAt, mayMoveNow, instructionText }) {
    void findDraft(clientKey).then((draft) => {
      if (!draft) return undefined
      draft.fixed = { evidenceFixedAt, mayMoveNow, instructionText }
      return saveDraft(draft)
    })
  },
})
