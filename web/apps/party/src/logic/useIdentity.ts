import type { CaseView, DamagePart, PartyDraft, PartyView } from '@kuaichu/api'
import { ApiProblem, likelyPlateType, plateShape } from '@kuaichu/core'
import type { ViewState } from '@kuaichu/ui'
import { computed, onMounted, reactive, ref } from 'vue'
import { useRouter } from 'vue-router'
import { client, ensureSession } from '../platform'
import { useCommand } from './useCommand'

export type IdentityQuestion = 'phone' | 'papers' | 'person' | 'plate' | 'insurer' | 'damage'
export interface IdentityForm { name: string; phone: string; licenceNo: string; plate: string; vehicleType: string | undefined; insurerId: string | undefined; policyNo: string; damageParts: DamagePart[] }

/** The questions still open for a party, its answers, and saving them with the version that was read. */
export function useIdentity(caseId: string, partyId: string) {
  const router = useRouter()
  const state = ref<ViewState>('loading')
  const error = ref<unknown>()
  const party = ref<PartyView>()
  const questions = ref<IdentityQuestion[]>([])
  const at = ref(0)
  const form = reactive<IdentityForm>({ name: '', phone: '', licenceNo: '', plate: '', vehicleType: undefined, insurerId: undefined, policyNo: '', damageParts: [] })
  const command = useCommand()
  const question = computed<IdentityQuestion>(() => questions.value[at.value] ?? 'person')

  async function load(): Promise<void> {
    try {
      const session = await ensureSession()
      const view = await client.get<CaseView>(`/cases/${caseId}`)
      const found = view.parties.find((one) => one.partyId === partyId)
      if (!found) throw new ApiProblem({ status: 404 })
      party.value = found
      Object.assign(form, { plate: found.plate ?? form.plate, insurerId: found.insurerId, policyNo: form.policyNo || (found.policyNo ?? ''), damageParts: [...found.damageParts] })
      if (questions.value.length === 0) questions.value = questionsFor(found, session.phoneVerified)
      state.value = 'ready'
    } catch (failure) {
      error.value = failure
      state.value = 'error'
    }
  }

  const ready = computed(() => isAnswered(question.value, form, party.value))

  /** Saves what is known so far: an answer given is never lost, and a wrong one is said on its own screen. */
  const forward = (): Promise<boolean> => command.run(async (idempotencyKey) => {
    const current = party.value!
    try {
      party.value = await client.put<PartyView>(`/cases/${caseId}/parties/${partyId}`, toDraft(current, form), { version: current.version, idempotencyKey })
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 412) await load()
      throw failure
    }
    const fromPapers = question.value === 'papers'
    const next = questions.value.findIndex((one, index) => index > at.value && !(fromPapers && isAnswered(one, form, party.value)))
    if (next > 0) at.value = next
    else await router.replace({ name: 'case', params: { caseId } })
  })
  /** The papers stay in the pocket. */
  const byHand = (): void => void at.value++

  async function phoneConfirmed(phone: string): Promise<void> {
    form.phone = phone
    await load()
    at.value++
  }

  onMounted(load)
  return {
    state, error, party, form, question, ready, forward, byHand, phoneConfirmed, busy: command.busy, message: command.message, field: command.field,
    position: computed(() => at.value + 1), total: computed(() => questions.value.length),
  }
}

/** What the papers said needs no screen of its own any more. */
function isAnswered(question: IdentityQuestion, form: IdentityForm, party: PartyView | undefined): boolean {
  if (question === 'papers') return Boolean(form.name || form.plate)
  if (question === 'person') return Boolean((form.name || party?.name) && (form.licenceNo || party?.licenceNo) && (form.phone || party?.phone))
  if (question === 'plate') return plateShape(form.plate) !== undefined
  if (question === 'insurer') return Boolean(form.insurerId && form.policyNo)
  return form.damageParts.length > 0
}

function questionsFor(party: PartyView, phoneVerified: boolean): IdentityQuestion[] {
  const vehicle: IdentityQuestion[] = party.kind === 'MV' ? ['plate', 'insurer', 'damage'] : []
  const papers: IdentityQuestion[] = party.kind === 'MV' ? ['papers'] : []
  return [...(party.isMe && !phoneVerified ? (['phone'] as const) : []), ...papers, 'person', ...vehicle]
}

/** Vehicle type (GA/T 16.4) most likely behind a plate type; the look-up at the national platform corrects it. */
const USUAL_VEHICLE: Readonly<Record<string, string>> = { '02': 'K33', '52': 'K33', '01': 'H11', '51': 'H11', '15': 'B11', '16': 'K33', '23': 'K33', '26': 'K33', '27': 'K33', NMV: 'F6' }

function toDraft(party: PartyView, form: IdentityForm): PartyDraft {
  const plateType = likelyPlateType(form.plate)
  const vehicleType = form.vehicleType ?? party.vehicleType ?? USUAL_VEHICLE[party.kind === 'MV' ? plateType : party.kind]
  return {
    kind: party.kind,
    ...(vehicleType ? { vehicleType } : {}),
    label: party.label,
    name: form.name || undefined,
    phone: form.phone || undefined,
    ...(party.kind === 'MV' ? { licenceNo: form.licenceNo.toUpperCase() || undefined } : { citizenId: form.licenceNo.toUpperCase() || undefined }),
    ...(plateShape(form.plate) ? { plate: form.plate, plateType } : {}),
    insurerId: form.insurerId,
    policyNo: form.policyNo || undefined,
    damageParts: form.damageParts.length > 0 ? form.damageParts : undefined,
  }
}
