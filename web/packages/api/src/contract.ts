/** Shapes on the wire; the same names as the schemas of the platform's OpenAPI document. */

export type Role = 'PARTY' | 'OFFICER' | 'CENTRE' | 'INSURER'
export type LiabilityGrade = 'FULL' | 'PRIMARY' | 'EQUAL' | 'SECONDARY' | 'NONE'
export type Route = 'SELF_NEGOTIATION' | 'ONLINE_SIMPLIFIED' | 'ONSITE_POLICE'
export type SceneInstruction = 'PROTECT_SCENE' | 'EVIDENCE_THEN_MOVE' | 'MOVE_THEN_REPORT' | 'LEAVE_THEN_NEGOTIATE'
export type HandlingState =
  | 'REPORTED' | 'TRIAGED' | 'EVIDENCE_FIXED' | 'CLEARED' | 'NEGOTIATING' | 'AGREED' | 'IN_REVIEW' | 'RETURNED'
  | 'DETERMINED' | 'SERVED' | 'DISPATCHED' | 'CLOSING' | 'CLOSED' | 'WITHDRAWN'
export type Channel = 'WEB_LINK' | 'MINI_PROGRAM' | 'SUPER_APP' | 'CALL_110' | 'OFFICER' | 'COORDINATOR' | 'KIOSK'
export type RoadType = 'EXPRESSWAY' | 'URBAN_EXPRESSWAY' | 'URBAN_ROAD' | 'RURAL_ROAD' | 'RESIDENTIAL_AREA' | 'PARKING_LOT' | 'OTHER'
export type WeatherCode = 'CLEAR' | 'OVERCAST' | 'RAIN' | 'SNOW' | 'FOG' | 'WIND' | 'DUST' | 'HAIL' | 'OTHER'
export type PartyKind = 'MV' | 'NMV' | 'PED'
export type DamagePart = 'FRONT' | 'FRONT_LEFT' | 'FRONT_RIGHT' | 'REAR' | 'REAR_LEFT' | 'REAR_RIGHT' | 'LEFT' | 'RIGHT'
export type EvidenceSlot =
  | 'FRONT_SCENE' | 'REAR_SCENE' | 'CONTACT_POINT' | 'OWN_PLATE' | 'OTHER_PLATE' | 'PERSON_WITH_CAR' | 'DAMAGE'
  | 'LICENCE' | 'VEHICLE_LICENCE' | 'SUPPLEMENT' | 'OTHER'
export type EvidenceKind = 'PHOTO' | 'VIDEO'
export type MotionCode =
  | 'STRAIGHT' | 'REVERSING' | 'U_TURN' | 'STOPPED' | 'LEFT_TURN' | 'RIGHT_TURN' | 'LANE_CHANGE' | 'OVERTAKING'
  | 'STARTING' | 'PARKED' | 'OTHER'
export type CaseAction =
  | 'FIX_EVIDENCE' | 'CONFIRM_CLEARED' | 'EDIT_PARTY' | 'INVITE' | 'STATE_FACTS' | 'OPEN_NEGOTIATION' | 'SIGN_AGREEMENT' | 'REFUSE_AGREEMENT'
  | 'REQUEST_DETERMINATION' | 'DETERMINE' | 'RETURN_FOR_EVIDENCE' | 'ACKNOWLEDGE_DETERMINATION' | 'OPEN_CLAIM'
  | 'REQUEST_CLOSURE' | 'APPROVE_CLOSURE' | 'RETURN_CLOSURE' | 'RATE' | 'WITHDRAW' | 'SUPPLEMENT'

export interface Page<T> { items: T[]; nextCursor: string | null }
export interface FieldProblem { field: string; code: string; message: string }
export interface ProblemDetails {
  type: string; title: string; status: number; detail?: string; code: string
  fields?: FieldProblem[]; traceId?: string; currentVersion?: number
}

export interface GeoPointDto { lon: number; lat: number; accuracyMeters?: number; datum: 'WGS84' | 'GCJ02' | 'CGCS2000' }
export interface Place { point?: GeoPointDto; text?: string }

export interface Session {
  token?: string; accountId: string; role: Role; displayName: string; phoneMasked?: string; phoneVerified: boolean
  unitName?: string; insurerName?: string; expiresAt: string
}
export interface SmsCodeView { expiresAt: string; resendAt: string }

export interface Eligibility {
  injury: 'NONE' | 'MINOR' | 'SERIOUS' | 'DEATH'
  allConsentSimplified?: boolean | null
  alcoholOrDrugSuspected: boolean; unlicensedDriver: boolean; noPlateOrFake: boolean; notMovable: boolean
  leftScene: boolean; intentional: boolean; overloadOrSpeedingPassengerTransport: boolean; dangerousGoods: boolean
  noInsuranceOrInspection: boolean; facilityDamaged: boolean
  partyKinds: PartyKind[]
  policeRequested: boolean
}
export interface PartyDraft {
  label?: string; kind: PartyKind; name?: string; phone?: string; licenceNo?: string; citizenId?: string; plate?: string
  plateType?: string; vehicleType?: string; insurerId?: string; policyNo?: string; damageParts?: DamagePart[]
}
export interface EvidenceDigest {
  sha256: string; slot: EvidenceSlot; kind: EvidenceKind; takenAt: string; point?: GeoPointDto; headingDegrees?: number
  sizeBytes: number; mediaType: string; previousSha256?: string | null; note?: string
}
export interface ReportAccident {
  clientKey: string; channel: Channel; occurredAt: string; place?: Place; roadType: RoadType; weather?: WeatherCode
  eligibility: Eligibility; parties?: PartyDraft[]; digests?: EvidenceDigest[]
}
export interface ArticleRef { citation: string; title: string; text: string; version: string }
export interface RouteReason { code: string; text: string; article: ArticleRef }
export interface PartyView {
  partyId: string; label: string; kind: PartyKind; isMe: boolean; joined: boolean
  filledBy: 'SELF' | 'OTHER_PARTY' | 'OFFICER'
  name?: string; phone?: string; licenceNo?: string; plate?: string; plateType?: string; vehicleType?: string
  insurerId?: string; insurerName?: string; policyNo?: string; damageParts: DamagePart[]; version: number
  complete: boolean; missing: string[]; statementGiven: boolean; signed: boolean
}
export interface EvidenceView {
  evidenceId: string; sha256: string; slot: EvidenceSlot; kind: EvidenceKind; takenAt: string; receivedAt: string
  sentLateSeconds: number; hasOriginal: boolean; hasThumbnail: boolean; partyLabel?: string; point?: GeoPointDto
  note?: string; mediaType: string; sizeBytes: number; verified: 'PENDING' | 'MATCHED'
}
export interface EvidenceFixed {
  evidence: EvidenceView[]; evidenceFixedAt?: string; mayMoveNow: boolean; instructionText: string
}
export interface CaseRow {
  caseId: string; caseNo: string; state: HandlingState; route: Route; reportedAt: string; placeText?: string
  plates: string[]; unitName: string; waitingSince: string; promiseDueAt?: string
}
export interface PromiseView { stage: string; dueAt: string; ownerText: string }
export interface CaseView {
  caseId: string; caseNo: string; state: HandlingState; version: number; channel: Channel; reportedAt: string
  occurredAt: string; place?: Place; roadType: RoadType; weather?: WeatherCode; eligibility: Eligibility; route: Route
  sceneInstruction: SceneInstruction; instructionText: string; instructionArticles: ArticleRef[]
  routeReasons: RouteReason[]; mayMoveNow: boolean
  evidenceFixedAt?: string; clearedAt?: string; agreedAt?: string; determinedAt?: string; servedAt?: string; closedAt?: string
  requiredSlots: EvidenceSlot[]; missingSlots: EvidenceSlot[]; evidence: EvidenceView[]; parties: PartyView[]
  documents: DocumentView[]; negotiation?: NegotiationView; determination?: DeterminationView; claims: ClaimSummary[]
  promise?: PromiseView; myPartyId?: string; allowedActions: CaseAction[]; unitName: string
}
export interface TimelineItem {
  id: string; at: string; kind: string; text: string; actorText: string; detail?: Record<string, unknown>
}
export interface InvitationView { code: string; url: string; expiresAt: string }
export interface Statement {
  motion: MotionCode; behaviours: string[]; otherBehaviours: string[]; damageParts: DamagePart[]; description?: string
}
export interface ScenarioView { code: string; title: string; picture: string; offenderText: string; article: ArticleRef }
export interface InsurerView { insurerId: string; name: string; phone: string }
export interface PartyGrade { partyLabel: string; grade: LiabilityGrade }
export interface RuleView { id: string; text: string; articles: ArticleRef[] }
export interface DisputedFact { fact: string; versions: { partyLabel: string; value: string }[] }
export interface ProposalView {
  grades: PartyGrade[] | null; abstainedBecause?: string; disputedFacts: DisputedFact[]; rules: RuleView[]
  discretionary: boolean; summary: string
}
export interface StrokePoint { x: number; y: number; t: number }
export interface Stroke { points: StrokePoint[] }
export interface SignatureInput {
  partyId: string; strokes: Stroke[]; imagePngBase64?: string; readAloud?: boolean; shownSeconds: number
  consentToElectronicService?: boolean
}
export interface NegotiationView {
  state: 'OPEN' | 'SIGNED' | 'REFUSED'; grades: PartyGrade[]; factText: string; summaryLines: string[]
  articles: ArticleRef[]; signatures: { partyLabel: string; signedAt: string }[]; documentId?: string
}
export interface DraftCheck { code: string; ok: boolean; text: string }
export interface DeterminationDraftView {
  factText: string; grades: PartyGrade[]; articles: ArticleRef[]; rules: RuleView[]; promiseDueAt?: string; checks: DraftCheck[]
  abstainedBecause?: string; disputedFacts?: DisputedFact[]; discretionary?: boolean; statements?: StatementView[]
}
export interface StatementView extends Statement { partyLabel: string; filledBy: string; givenAt: string }
export interface DeterminationInput {
  factText: string; grades: PartyGrade[]; ruleIds: string[]; articles: string[]; overrideReason?: string
}
export interface ServingView {
  partyLabel: string; channel: string; sentAt: string; openedAt?: string; readAt?: string
  answer?: 'SIGNED' | 'REFUSED'; reason?: string
}
export interface DeterminationView {
  state: 'ISSUED' | 'SERVED'; documentNo: string; documentId: string; factText: string; grades: PartyGrade[]
  articles: ArticleRef[]; issuedAt: string; officerText: string; servings: ServingView[]; reviewUntil: string
}
export interface AcknowledgementInput { partyId: string; accepted: boolean; reason?: string; signature?: SignatureInput }
export type DocumentKind = 'SELF_NEGOTIATION_AGREEMENT' | 'DETERMINATION_SIMPLIFIED' | 'PAYOUT_RECEIPT'
export interface DocumentView {
  documentId: string; kind: DocumentKind; documentNo: string; title: string; issuedAt: string; sha256: string; pages: number
}
export interface DocumentVerification {
  intact: boolean; signedBy: string; signedAt: string; documentNo?: string; sha256: string; reason?: string
}
export type WorkQueue = 'DETERMINATION' | 'ONSITE' | 'CLOSURE' | 'CLOSURE_APPROVAL' | 'CLAIM'
export interface WorkItemView {
  workItemId: string; queue: WorkQueue; caseId: string; caseNo: string; subject: string; priority: number
  state: 'OPEN' | 'CLAIMED' | 'DONE'; createdAt: string; dueAt: string; overdue: boolean; claimedBy?: string
  mine: boolean; plates: string[]; claimId?: string
}
export type ClaimState = 'OPENED' | 'ASSESSED' | 'ACCEPTED' | 'PAYING' | 'PAID' | 'PAYOUT_FAILED' | 'DISPUTED'
export interface ClaimSummary {
  claimId: string; caseId: string; caseNo: string; claimNo: string; claimantLabel: string; insurerName: string
  state: ClaimState; claimedAt: string; assessedFen?: number; payableFen?: number; paidFen?: number; paidAt?: string
  plate: string
}
export type ExposureKind = 'COMPULSORY_PROPERTY' | 'THIRD_PARTY' | 'OWN_DAMAGE' | 'NO_FAULT_PROPERTY'
export interface ExposureView { kind: ExposureKind; article?: ArticleRef; payerLabel?: string; payableFen?: number; paidFen?: number }
export interface AssessmentLine { item: string; quantity: number; unitFen: number }
export interface AssessmentLineView extends AssessmentLine { amountFen: number }
export type ClaimAction = 'ASSESS' | 'ACCEPT' | 'DISPUTE' | 'SET_ACCOUNT' | 'RETRY_PAYOUT'
export interface ClaimView extends ClaimSummary {
  liability: LiabilityGrade; exposures: ExposureView[]; lines: AssessmentLineView[]; version: number
  documents: DocumentView[]; evidence: EvidenceView[]; parties: PartyView[]; bankCardMasked?: string
  allowedActions: ClaimAction[]; receipt?: DocumentView
  disputeReason?: string; failureReason?: string; waitingFor?: 'COVERS' | 'OTHER_ASSESSMENTS' | 'COVER_NOT_FOUND'; reportNo?: string
}
export interface ClaimsOpened { claims: ClaimView[] }
export interface RatingInput {
  partyId: string; subject: 'OFFICER' | 'INSURER'; attitude: number; efficiency: number; satisfaction: number; suggestion?: string
}
export interface RatingView extends Omit<RatingInput, 'partyId'> { partyLabel?: string; givenAt?: string }
export interface RatingsView { ratings: RatingView[] }
export interface MessageView { messageId: string; at: string; text: string; caseId?: string; readAt?: string }
