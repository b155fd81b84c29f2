import type { CaseView, LiabilityGrade } from '@kuaichu/api'
import { calls, chosenGrades, type GradeChoice, gradesProblem, type Procedure, sameGrades, withGrade } from '@kuaichu/desk'
import { computed, reactive, ref, shallowRef } from 'vue'

type Draft = Awaited<ReturnType<typeof calls.draft>>
const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
const joined = (given: readonly string[] | undefined): string => (given ?? []).join('\n')

/** The decision of the ordinary procedure in the making (PROC-64): from what came back, else from the rules' draft and the scene. */
export function useDecision(view: CaseView, procedure: Procedure) {
  const before = procedure.procedure.value?.investigation?.draft?.decision
  const draft = shallowRef<Draft | null>(null)
  const grades = ref<GradeChoice[]>(view.parties.map((party) => ({ partyLabel: party.label, grade: null })))
  const form = reactive({ roadCondition: '', course: '', evidence: '', causeAnalysis: '', faults: '', articles: '', overrideReason: '' })

  async function load(): Promise<void> {
    draft.value = await calls.draft(view.caseId)
    const proposed = (label: string): LiabilityGrade | null => draft.value?.grades.find((one) => one.partyLabel === label)?.grade ?? null
    const start = (label: string): LiabilityGrade | null => (before ? (before.grades[label] ?? null) : proposed(label))
    grades.value = view.parties.map((party) => ({ partyLabel: party.label, grade: start(party.label) }))
    form.roadCondition = before?.roadCondition ?? procedure.procedure.value?.investigation?.scene?.roadCondition ?? ''
    form.course = before?.course ?? draft.value.factText
    form.evidence = joined(before?.evidence)
    form.causeAnalysis = before?.causeAnalysis ?? ''
    form.faults = joined(before?.faults)
    form.articles = joined(before?.articles ?? draft.value.articles.map((article) => article.citation))
    form.overrideReason = before?.overrideReason ?? ''
  }

  /** Where the rules abstain every decision is the officers' own and needs its reason. */
  const proposes = computed(() => (draft.value?.grades.length ?? 0) > 0)
  const differs = computed(() => draft.value !== null && !sameGrades(draft.value.grades, grades.value))
  const problem = computed(() => gradesProblem(grades.value.map((choice) => choice.grade)))
  const filled = computed(() => [form.roadCondition, form.course, form.evidence, form.causeAnalysis, form.faults, form.articles].every((text) => text.trim() !== ''))
  const ready = computed(() => problem.value === null && filled.value && (!differs.value || form.overrideReason.trim().length > 3))
  const body = computed(() => ({
    grades: chosenGrades(grades.value),
    roadCondition: form.roadCondition.trim(),
    course: form.course.trim(),
    evidence: lines(form.evidence),
    causeAnalysis: form.causeAnalysis.trim(),
    faults: lines(form.faults),
    articles: lines(form.articles),
    ...(differs.value ? { overrideReason: form.overrideReason.trim() } : {}),
  }))
  const choose = (label: string, grade: LiabilityGrade): void => {
    grades.value = withGrade(grades.value, label, grade)
  }
  const proposedFor = (label: string): LiabilityGrade | undefined => draft.value?.grades.find((one) => one.partyLabel === label)?.grade
  return { draft, grades, form, proposes, differs, problem, ready, body, load, choose, proposedFor }
}
