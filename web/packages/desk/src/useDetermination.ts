import { computed, ref, shallowRef, watch } from 'vue'
import type { ArticleRef, CaseView, DeterminationDraftView, DeterminationInput, LiabilityGrade, ProposalView } from '@kuaichu/api'
import { calls } from './calls'
import { chosenGrades, gradesProblem, sameGrades, withGrade, type GradeChoice } from './grades'
import { mediationInput, notAsked } from './mediation'
import { forgetDraft, keepDraft, keptDraft } from './keptDraft'

const SHORTEST_FACTS = 10
const SHORTEST_REASON = 4

/** Every party with the grade the rules propose, or none. */
function proposedChoices(view: CaseView, proposal: ProposalView | null): GradeChoice[] {
  const grade = (label: string): LiabilityGrade | null => proposal?.grades?.find((p) => p.partyLabel === label)?.grade ?? null
  return view.parties.map((party) => ({ partyLabel: party.label, grade: grade(party.label) }))
}

/** What every determination says. */
const written = (draft: DeterminationDraftView | null, factText: string, grades: GradeChoice[], articles: readonly ArticleRef[]): DeterminationInput => ({
  factText: factText.trim(),
  grades: chosenGrades(grades),
  ruleIds: (draft?.rules ?? []).map((rule) => rule.id),
  articles: articles.map((article) => article.citation),
})

/** The officer's determination in the making: the server's draft, the officer's changes (kept in this tab), what is still missing. */
export function useDetermination(caseId: string) {
  const proposal = shallowRef<ProposalView | null>(null)
  const draft = shallowRef<DeterminationDraftView | null>(null)
  const error = shallowRef<unknown>(null)
  const factText = ref('')
  const grades = ref<GradeChoice[]>([])
  const overrideReason = ref('')
  const mediation = ref(notAsked())
  const articles = shallowRef<ArticleRef[]>([])

  function restore(view: CaseView): void {
    const kept = keptDraft(caseId)
    const start = proposedChoices(view, proposal.value)
    factText.value = kept?.factText ?? draft.value?.factText ?? ''
    overrideReason.value = kept?.overrideReason ?? ''
    mediation.value = kept?.mediation ?? notAsked()
    articles.value = draft.value?.articles ?? []
    grades.value = kept?.grades.length === start.length ? kept.grades : start
  }

  async function load(view: CaseView): Promise<void> {
    try {
      ;[proposal.value, draft.value] = await Promise.all([calls.proposal(caseId), calls.draft(caseId)])
      error.value = null
      restore(view)
    } catch (thrown) {
      error.value = thrown
    }
  }

  const proposes = computed(() => (proposal.value?.grades?.length ?? 0) > 0)
  const differs = computed(() => !sameGrades(proposal.value?.grades, grades.value))
  const reasonMissing = computed(() => differs.value && overrideReason.value.trim().length < SHORTEST_REASON)
  const missing = computed(() =>
    [
      gradesProblem(grades.value.map((choice) => choice.grade)),
      articles.value.length === 0 && 'desk.missing.articles',
      factText.value.trim().length < SHORTEST_FACTS && 'desk.missing.factText',
      mediation.value.outcome !== 'NOT_ASKED' && mediation.value.terms.trim() === '' && 'desk.missing.mediation',
      reasonMissing.value && (proposes.value ? 'desk.missing.overrideReason' : 'desk.missing.ownReason'),
    ].filter((key): key is string => typeof key === 'string'),
  )
  const input = computed((): DeterminationInput => ({
    ...written(draft.value, factText.value, grades.value, articles.value),
    ...mediationInput(mediation.value),
    ...(differs.value ? { overrideReason: overrideReason.value.trim() } : {}),
  }))

  const typed = () => ({ factText: factText.value, grades: grades.value, overrideReason: overrideReason.value, mediation: mediation.value })
  watch([factText, grades, overrideReason, mediation], () => draft.value && keepDraft(caseId, typed()), { deep: true })

  const setGrade = (label: string, grade: LiabilityGrade) => (grades.value = withGrade(grades.value, label, grade))
  /** Back to the server's draft; answers how to take that back. */
  function startAgain(view: CaseView): () => void {
    const before = typed()
    forgetDraft(caseId)
    restore(view)
    return () => {
      ;({ factText: factText.value, grades: grades.value, overrideReason: overrideReason.value, mediation: mediation.value } = before)
    }
  }
  return {
    proposal, draft, error, factText, grades, overrideReason, mediation, articles, proposes, differs, missing, input,
    load, setGrade, startAgain, done: () => forgetDraft(caseId),
  }
}
