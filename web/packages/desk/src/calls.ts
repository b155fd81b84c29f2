import type {
  AlarmView,
  DuplicatesView,
  ArchiveView,
  AssessmentLine,
  CalibrationView,
  CaseRow,
  CaseView,
  Channel,
  ClaimSummary,
  ClosureCheck,
  ClaimView,
  ConsistencyView,
  ConclusionInput,
  DeterminationDraftView,
  DeterminationInput,
  EnvelopeView,
  FollowUpView,
  EvidenceSlot,
  HandlingState,
  LiabilityGrade,
  MediationScheduleInput,
  MediationTermsInput,
  Page,
  PartyDraft,
  PartyView,
  PictureKind,
  ProcedureView,
  ProposalView,
  ReadingView,
  Registered,
  RemediesView,
  ScenarioView,
  SecondReadingView,
  ServingRecordInput,
  ServingsView,
  ShareProposal,
  SignatureInput,
  TimelineItem,
  WorkItemView,
  WorkQueue,
} from '@kuaichu/api'
import { platform } from './platform'

export interface AssessmentInput {
  readonly lines: readonly AssessmentLine[]
  readonly note?: string
}

export interface CaseFilter {
  readonly state?: HandlingState
  readonly channel?: Channel
  readonly q?: string
  readonly from?: string
  readonly to?: string
}

export const PAGE_SIZE = 30
const LARGEST_PAGE = 100
/** Every original is read once while a case is archived. */
const PACKING_MS = 300_000

type Query = Record<string, string | undefined>

const page = <T>(path: string, query: Query, cursor?: string | null) =>
  platform().get<Page<T>>(path, { query: { ...query, limit: PAGE_SIZE, cursor } })
const get = <T>(path: string) => platform().get<T>(path)
const post = <T>(path: string, body: unknown = {}) => platform().post<T>(path, body)

/** Every call of the staff faces, one line each: the paths of the contract are nowhere else. */
export const calls = {
  workItems: (queue: WorkQueue, cursor?: string | null) => page<WorkItemView>('/work-items', { queue }, cursor),
  /** The most urgent hundred of a queue: where the item of an open case is looked for. */
  urgentItems: (queue: WorkQueue) => platform().get<Page<WorkItemView>>('/work-items', { query: { queue, limit: LARGEST_PAGE } }),
  claimNext: (queue?: WorkQueue) => post<WorkItemView | undefined>('/work-items/claim-next', queue ? { queue } : {}),
  claimItem: (id: string) => post<WorkItemView>(`/work-items/${id}/claim`),
  releaseItem: (id: string) => post<WorkItemView>(`/work-items/${id}/release`),

  cases: (filter: CaseFilter, cursor?: string | null) => page<CaseRow>('/cases', { ...filter }, cursor),
  /** The list as a sheet; the reason is logged. */
  caseSheet: (filter: CaseFilter, reason: string, full: boolean) => platform().blob('/case-list-exports', { query: { ...filter, reason, full: full ? 'true' : null }, tries: 1 }),
  caseView: (id: string) => get<CaseView>(`/cases/${id}`),
  fullAlarm: (id: string, reason: string) => platform().get<AlarmView>(`/cases/${id}/alarm/full`, { query: { reason } }),
  alarm: (id: string) => get<AlarmView>(`/cases/${id}/alarm`),
  duplicates: (id: string) => get<DuplicatesView>(`/cases/${id}/duplicates`),
  joinReports: (id: string, into: string) => post(`/cases/${id}/joining`, { into }),
  separateReports: (id: string, reason: string) => post(`/cases/${id}/separation`, { reason }),
  requestPolice: (id: string) => post(`/cases/${id}/police-requests`),
  timeline: (id: string) => get<{ items: TimelineItem[] }>(`/cases/${id}/timeline`).then((answer) => answer.items),
  proposal: (id: string) => get<ProposalView>(`/cases/${id}/proposal`),
  draft: (id: string) => get<DeterminationDraftView>(`/cases/${id}/determination-draft`),
  /** How the city decided the same facts. */
  consistency: (id: string) => get<ConsistencyView>(`/cases/${id}/consistency`),
  secondReading: (id: string) => get<SecondReadingView>(`/second-readings/${id}`),
  readingPhoto: (id: string, index: string) => platform().blob(`/second-readings/${id}/photos/${index}`),
  giveOpinion: (id: string, input: { grades: readonly { partyLabel: string; grade: LiabilityGrade }[]; reasons: string }) => post<unknown>(`/second-readings/${id}/opinion`, input),
  calibration: (month?: string, cursor?: string | null) => platform().get<CalibrationView>('/calibration', { query: { month, cursor } }),
  askRule: (id: string, question: string) => post<unknown>(`/second-readings/${id}/rule-questions`, { question }),
  /** Establishes a fact the parties differ on; answers what the rules propose now. */
  decideFact: (id: string, input: { question: string; code: string; reason?: string }) => post<ProposalView>(`/cases/${id}/decided-facts`, input),
  issue: (id: string, input: DeterminationInput) => post<unknown>(`/cases/${id}/determination`, input),
  returnForEvidence: (id: string, input: { reason: string; slots: readonly EvidenceSlot[] }) =>
    post<unknown>(`/cases/${id}/evidence-requests`, input),
  requestClosure: (id: string, note: string) => post<unknown>(`/cases/${id}/closure-requests`, note ? { note } : {}),
  closureCheck: (id: string) => get<ClosureCheck>(`/cases/${id}/closure-check`).then((answer) => answer.open),
  approveClosure: (id: string, directive: string) => post<unknown>(`/cases/${id}/closure-approval`, directive ? { directive } : {}),
  returnClosure: (id: string, reason: string) => post<unknown>(`/cases/${id}/closure-return`, { reason }),

  remindSigner: (envelopeId: string, signerId: string) => post<EnvelopeView>(`/envelopes/${envelopeId}/reminders`, { signerId }),
  signInPerson: (envelopeId: string, input: SignatureInput) => post<EnvelopeView>(`/envelopes/${envelopeId}/signatures`, input),
  noteRefusal: (envelopeId: string, signerId: string, reason: string) => post<EnvelopeView>(`/envelopes/${envelopeId}/refusals`, { signerId, reason }),
  handleFollowUp: (id: string, partyId: string, note: string) => post<FollowUpView>(`/cases/${id}/follow-ups/handlings`, { partyId, note }),
  cancelEnvelope: (envelopeId: string, note: string) => post<EnvelopeView>(`/envelopes/${envelopeId}/cancellation`, { note }),
  procedure: (id: string) => get<ProcedureView>(`/cases/${id}/procedure`),
  /** A step of the procedure; answers where it stands after it. */
  procedureStep: (id: string, path: string, body: unknown) => post<ProcedureView>(`/cases/${id}/procedure/${path}`, body),
  examinationStep: (id: string, path: string, body: unknown) => post<ProcedureView>(`/examinations/${id}/${path}`, body),
  decideApproval: (id: string, approved: boolean, directive: string) => post<ProcedureView>(`/approvals/${id}/decision`, { approved, directive }),
  decideRecusal: (id: string, body: unknown) => post<ProcedureView>(`/recusals/${id}/decision`, body),

  remedies: (id: string) => get<RemediesView>(`/cases/${id}/remedies`),
  /** A step of a review: file, reviewers, acceptance, refusal, termination, authority-notices. */
  reviewStep: (reviewId: string, step: string, body: unknown = {}) => post<RemediesView>(`/reviews/${reviewId}/${step}`, body),
  proposeConclusion: (reviewId: string, input: ConclusionInput) => post<RemediesView>(`/reviews/${reviewId}/conclusion`, input),
  agreeConclusion: (reviewId: string, version: number) => post<RemediesView>(`/reviews/${reviewId}/conclusion/agreement`, { version }),
  shareProposal: (id: string) => get<ShareProposal>(`/cases/${id}/share-proposal`),
  scheduleMediation: (mediationId: string, input: MediationScheduleInput) => post<RemediesView>(`/mediations/${mediationId}/schedule`, input),
  draftMediation: (mediationId: string, input: MediationTermsInput) => post<RemediesView>(`/mediations/${mediationId}/agreement`, input),
  endMediation: (mediationId: string, ground: string, text: string) => post<RemediesView>(`/mediations/${mediationId}/ending`, { ground, text }),
  servings: (id: string) => get<ServingsView>(`/cases/${id}/servings`),
  recordServing: (servingId: string, input: ServingRecordInput) => post<ServingsView>(`/servings/${servingId}/records`, input),

  archive: (id: string) => get<ArchiveView>(`/cases/${id}/archive`),
  packArchive: (id: string, gapsReason: string) => platform().post<ArchiveView>(`/cases/${id}/archive`, gapsReason ? { gapsReason } : {}, { timeoutMs: PACKING_MS }),
  /** The whole archive in clear; the reason is logged. */
  archiveFile: (id: string, reason: string) => platform().blob(`/cases/${id}/archive/file`, { query: { reason }, tries: 1 }),

  claims: (state: string | undefined, cursor?: string | null) => page<ClaimSummary>('/claims', { state }, cursor),
  fillParty: (caseId: string, party: PartyView, draft: PartyDraft) => platform().put<PartyView>(`/cases/${caseId}/parties/${party.partyId}`, draft, { version: party.version }),
  readPicture: (kind: PictureKind, picture: string) => platform().post<ReadingView>('/readings', { kind, picture }, { tries: 1, timeoutMs: 40_000 }),
  lookUp: (question: { plate?: string; plateType?: string; phone?: string }) => platform().post<Registered>('/look-ups', { ...question, personTold: true }, { tries: 1, timeoutMs: 60_000 }),
  /** Everything of a party unmasked; the reason is logged. */
  fullParty: (id: string, partyId: string, reason: string) =>
    platform().get<PartyView>(`/cases/${id}/parties/${partyId}/full`, { query: { reason } }),
  onsiteResult: (id: string, result: 'HANDLED' | 'TRANSFERRED_OUT', note: string) => post<unknown>(`/cases/${id}/onsite-results`, { result, note }),
  scenarios: () => get<{ items: ScenarioView[] }>('/scenarios').then((answer) => answer.items),

  claim: (id: string) => get<ClaimView>(`/claims/${id}`),
  retryPayout: (id: string) => post<ClaimView>(`/claims/${id}/payout-retries`),
  assess: (id: string, input: AssessmentInput) => post<ClaimView>(`/claims/${id}/assessment`, input),

  /** With a watermark and without seal; the reason is logged. */
  documentCopy: (documentId: string, reason: string) => platform().blob(`/documents/${documentId}/copy`, { query: { reason }, tries: 1 }),
  pdf: (documentId: string) => platform().blob(`/documents/${documentId}/pdf`),
  ofd: (documentId: string) => platform().blob(`/documents/${documentId}/ofd`),
  evidenceImage: (evidenceId: string, size: 'thumbnail' | 'original') => platform().blob(`/evidence/${evidenceId}/${size}`),
}
