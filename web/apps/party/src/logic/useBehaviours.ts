import type { Behaviour, CaseView, MotionCode, PartyView, ScenarioView, Statement } from '@kuaichu/api'
import { ApiProblem } from '@kuaichu/core'
import { scenarioDrawing, type PictureAnswer, type ViewState } from '@kuaichu/ui'
import { computed, onMounted, reactive, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { client, ensureSession } from '../platform'
import { onLanguage } from './onLanguage'
import { useCommand } from './useCommand'

export type FactQuestion = 'scenario' | 'side' | 'motion' | 'words'
type Side = 'me' | 'other' | 'both' | 'unsure'
const SIDES: Side[] = ['me', 'other', 'both', 'unsure']
const ORDER: FactQuestion[] = ['scenario', 'side', 'motion', 'words']
const MOTIONS: MotionCode[] = ['STRAIGHT', 'STOPPED', 'LANE_CHANGE', 'LEFT_TURN', 'RIGHT_TURN', 'U_TURN', 'REVERSING', 'STARTING', 'OVERTAKING', 'PARKED', 'OTHER']
/** No scenario of the table fits: nothing is said about behaviours, an officer will look. */
export const NONE_FITS = 'NONE_FITS'
/** Offered at once; the rest of the table is one tap away. */
export const COMMON_SCENARIOS: string[] = [
  'REAR_END', 'LANE_CHANGE', 'TURN_VS_STRAIGHT_SIG', 'RED_LIGHT', 'REVERSE', 'UTURN_IMPEDE', 'START_OFF', 'ENTER_ROAD', 'DOOR', NONE_FITS,
] satisfies Scenario[]
type Scenario = Behaviour | typeof NONE_FITS

interface Form { scenario?: Scenario; side?: Side; motion?: MotionCode; description: string }

/** Behaviour codes of a statement: what the speaker did, and what the other did. */
export function behavioursOf(form: Pick<Form, 'scenario' | 'side'>): Pick<Statement, 'behaviours' | 'otherBehaviours'> {
  const codes = form.scenario && form.scenario !== NONE_FITS ? [form.scenario] : []
  return {
    behaviours: form.side === 'me' || form.side === 'both' ? codes : [],
    otherBehaviours: form.side === 'other' || form.side === 'both' ? codes : [],
  }
}

/** An answer leads to the next question; without a fitting picture nobody is asked who it was. */
function choices(form: Form, question: Ref<FactQuestion>) {
  return {
    chooseScenario(code: string): void {
      form.scenario = code as Scenario
      form.side = undefined
      question.value = code === NONE_FITS ? 'motion' : 'side'
    },
    chooseSide(side: string): void {
      form.side = side as Side
      question.value = 'motion'
    },
    chooseMotion(motion: MotionCode): void {
      form.motion = motion
      question.value = 'words'
    },
  }
}

export function useBehaviours(caseId: string, partyId: string) {
  const { t, te, locale } = useI18n()
  const router = useRouter()
  const state = ref<ViewState>('loading')
  const error = ref<unknown>()
  const party = ref<PartyView>()
  const all = ref<ScenarioView[]>([])
  const question = ref<FactQuestion>('scenario')
  const form = reactive<Form>({ description: '' })
  const command = useCommand()

  async function load(): Promise<void> {
    try {
      await ensureSession()
      const [view, list] = await Promise.all([client.get<CaseView>(`/cases/${caseId}`), client.get<{ items: ScenarioView[] }>('/scenarios')])
      party.value = view.parties.find((one) => one.partyId === partyId)
      if (!party.value) throw new ApiProblem({ status: 404 })
      all.value = list.items
      state.value = 'ready'
    } catch (failure) {
      error.value = failure
      state.value = 'error'
    }
  }

  const scenarios = computed<PictureAnswer[]>(() => [
    ...all.value.map((one) => ({ value: one.code, text: te(`facts.short.${one.code}`) ? t(`facts.short.${one.code}`) : one.title, picture: scenarioDrawing(one.picture || one.code) })),
    { value: NONE_FITS, text: t('facts.noneFits'), picture: 'scenario-OTHER' as const },
  ])
  /** The table names the offender in Chinese only. */
  const offender = computed(() => (locale.value === 'en' ? undefined : all.value.find((one) => one.code === form.scenario)?.offenderText))
  const sides = computed<PictureAnswer[]>(() => SIDES.map((side) => ({
    value: side,
    text: t(party.value?.isMe ? `facts.side.${side}` : `facts.side.${side}Other`, { label: party.value?.label ?? '' }),
    hint: side === 'me' || side === 'other' ? offender.value : undefined,
    swapped: side === 'other',
    picture: side === 'unsure' ? 'scenario-OTHER' as const : scenarioDrawing(form.scenario ?? ''),
  })))

  const send = (): Promise<boolean> => command.run(async (idempotencyKey) => {
    const current = party.value!
    const body: Statement = {
      motion: form.motion ?? 'OTHER', ...behavioursOf(form), damageParts: [...current.damageParts], description: form.description.trim() || undefined,
    }
    try {
      await client.put(`/cases/${caseId}/parties/${partyId}/statement`, body, { version: current.version, idempotencyKey })
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 412) await load()
      throw failure
    }
    await router.replace({ name: 'case', params: { caseId } })
  })

  onMounted(load)
  onLanguage(load)
  return {
    state, error, party, question, scenarios, sides, motions: MOTIONS, form, send, ...choices(form, question),
    number: computed(() => ORDER.indexOf(question.value) + 1), busy: command.busy, message: command.message,
  }
}
