import type { PartyKind, PartyView, PictureQuestionView, PictureSheetView, CaseView, Statement } from '@kuaichu/api'
import { ApiProblem } from '@kuaichu/core'
import type { ViewState } from '@kuaichu/ui'
import { computed, onMounted, reactive, ref, watch } from 'vue'
import { useRouter } from 'vue-router'
import { client, ensureSession } from '../platform'
import { onLanguage } from './onLanguage'
import { useCommand } from './useCommand'

export const UNSURE = 'UNSURE'
type Answers = Record<string, string>

/** A question is asked unless an earlier answer makes it pointless: no lights, no question about them. */
export const isAsked = (question: PictureQuestionView, answers: Answers): boolean =>
  !question.condition || question.condition.codes.includes(answers[question.condition.question] ?? UNSURE)

/** Only what is asked is told: an answer given before an earlier one was changed says nothing any more. */
export const toldAnswers = (questions: readonly PictureQuestionView[], answers: Answers): Answers =>
  Object.fromEntries(questions.filter((one) => isAsked(one, answers)).flatMap((one) => (answers[one.id] ? [[one.id, answers[one.id]!]] : [])))

/** Half-filled sheets come back after the page was killed, on the own phone only: a phone handed over forgets them. */
const keyOf = (caseId: string, partyId: string): string => `kuaichu.sheet.${caseId}.${partyId}`

/** The sheet of one party: asked question by question, kept until it is sent. `only` leaves just some questions open (thinking again). */
export function usePictures(caseId: string, partyId: string, only: readonly string[]) {
  const router = useRouter()
  const command = useCommand()
  const state = ref<ViewState>('loading')
  const error = ref<unknown>()
  const view = ref<CaseView>()
  const party = ref<PartyView>()
  const sheet = ref<PictureSheetView>()
  const answers = reactive<Answers>({})
  const description = ref('')
  const step = ref(0)

  async function load(): Promise<void> {
    try {
      await ensureSession()
      ;[view.value, sheet.value] = await Promise.all([
        client.get<CaseView>(`/cases/${caseId}`), client.get<PictureSheetView>(`/cases/${caseId}/parties/${partyId}/questions`),
      ])
      party.value = view.value.parties.find((one) => one.partyId === partyId)
      if (!party.value) throw new ApiProblem({ status: 404 })
      const kept = party.value.isMe ? (JSON.parse(window.sessionStorage.getItem(keyOf(caseId, partyId)) ?? '{}') as Answers) : {}
      for (const [id, code] of Object.entries({ ...sheet.value.answers, ...kept, ...answers })) answers[id] = code
      state.value = 'ready'
    } catch (failure) {
      error.value = failure
      state.value = 'error'
    }
  }
  watch(answers, () => party.value?.isMe && window.sessionStorage.setItem(keyOf(caseId, partyId), JSON.stringify(answers)))

  const kinds = computed<Record<string, PartyKind>>(() => Object.fromEntries((view.value?.parties ?? []).map((one) => [one.label, one.kind])))
  const questions = computed(() => (sheet.value?.questions ?? []).filter((one) => isAsked(one, answers) && (only.length === 0 || only.includes(one.id))))
  const question = computed(() => questions.value[step.value])

  function choose(code: string): void {
    if (!question.value) return
    answers[question.value.id] = code
    step.value += 1
  }
  const send = (): Promise<boolean> => command.run(async (idempotencyKey) => {
    const body: Statement = {
      answers: toldAnswers(sheet.value?.questions ?? [], answers), damageParts: [...(party.value?.damageParts ?? [])], description: description.value.trim() || undefined,
    }
    try {
      await client.put(`/cases/${caseId}/parties/${partyId}/statement`, body, { version: sheet.value!.version, idempotencyKey })
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 412) await load()
      throw failure
    }
    window.sessionStorage.removeItem(keyOf(caseId, partyId))
    await router.replace({ name: 'case', params: { caseId } })
  })

  onMounted(load)
  onLanguage(load)
  return {
    state, error, party, sheet, kinds, questions, question, step, answers, description, choose, send,
    back: () => (step.value = Math.max(0, step.value - 1)), reload: load, busy: command.busy, message: command.message,
  }
}
