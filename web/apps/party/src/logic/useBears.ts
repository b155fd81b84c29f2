import type { PartyGrade } from '@kuaichu/api'
import { useI18n } from 'vue-i18n'

/** Who bears what, one sentence a party, in the words of the page. */
export function useBears(): (grades: PartyGrade[]) => string[] {
  const { t } = useI18n()
  return (grades) => grades.map(({ partyLabel, grade }) => t(grade === 'NONE' ? 'proposal.bearsNone' : 'proposal.bears', { party: t('party.label', { label: partyLabel }), grade: t(`grade.${grade}`) }))
}
