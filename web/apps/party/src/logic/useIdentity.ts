import type { CaseView, DamagePart, PartyDraft, PartyView } from '@kuaichu/api'
import { ApiProblem, likelyPlateType, plateShape } from '@kuaichu/core'
import type { ViewState } from '@kuaichu/ui'
import { computed, onMounted, reactive, ref } from 'vue'
import { useRouter } from 'vue-router'
import { client, ensureSession } from '../platform'
import { useCommand } from './useCommand'

export type IdentityQuestion = 'phone' | 'person' | 'plate' | 'insurer' | 'damage'
interface Form { name: string; phone: string; licenceNo: string; plate: string; insurerId: string | undefined; policyNo: string; damageParts: DamagePart[] }

/** The questions still open for a party, its answers, and saving them with the version that was read. */
export function useIdentity(caseId: string, partyId: string) {
  const router = useRouter()
  const state = ref<ViewState>('loading')
  const error = ref<unknown>()
  const party = ref<PartyView>()
  const questions = ref<IdentityQuestion[]>([])
  const at = ref(0)
  const form = reactive<Form>({ name: '', phone: '', licenceNo: '', plate: '', insurerId: undefined, policyNo: '', damageParts: [] })
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

  const ready = computed(() => {
    if (question.value === 'person') return Boolean((form.name || party.value?.name) && (form.licenceNo || party.value?.licenceNo) && (form.phone || party.value?.phone))
    if (question.value === 'plate') return plateShape(form.plate) !== undefined
    if (question.value === 'insurer') return Boolean(form.insurerId && form.policyNo)
    return form.damageParts.length > 0
  })

  /** Saves what is known so far: an answer given is never lost, and a wrong one is said on its own screen. */
  const forward = (): Promise<boolean> => command.run(async (idempotencyKey) => {
    const current = party.value!
    try {
      party.value = await client.put<PartyView>(`/cases/${caseId}/parties/${partyId}`, toDraft(current, form), { version: current.version, idempotencyKey })
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 412) await load()
      throw failure
    }
    if (at.value + 1 < questions.value.length) at.value++
    else await router.replace({ name: 'case', params: { caseId } })
  })

  async function phoneConfirmed(phone: string): Promise<void> {
    form.phone = phone
    await load()
    at.value++
  }

  onMounted(load)
  return {
    state, error, party, form, question, ready, forward, phoneConfirmed, busy: command.busy, message: command.message, field: command.field,
    position: computed(() => at.value + 1), total: computed(() => questions.value.length),
  }
}

function questionsFor(party: PartyView, phoneVerified: boolean): IdentityQuestion[] {
  const vehicle: IdentityQuestion[] = party.kind === 'MV' ? ['plate', 'insurer', 'damage'] : []
  return [...(party.isMe && !phoneVerified ? (['phone'] as const) : []), 'person', ...vehicle]
}

/** Vehicle type (GA/T 16.4) most likely behind a plate type; the look-up at the national platform corrects it. */
const USUAL_VEHICLE: Readonly<Record<string, string>> = { '02': 'K33', '52': 'K33', '01': 'H11', '51': 'H11', '15': 'B11', '16': 'K33', '23': 'K33', '26': 'K33', '27': 'K33', NMV: 'F6' }

function toDraft(party: PartyView, form: Form): PartyDraft {
  const plateType = likelyPlateType(form.plate)
  const vehicleType = party.vehicleType ?? USUAL_VEHICLE[party.kind === 'MV' ? plateType : party.kind]
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
