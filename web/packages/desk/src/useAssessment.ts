import { computed, ref } from 'vue'
import type { ClaimView } from '@kuaichu/api'
import type { AssessmentInput } from './calls'
import { fenToYuan, yuanToFen } from './money'

/** One line as typed; money stays text until it is whole. */
export interface LineDraft {
  readonly key: number
  item: string
  quantity: number
  unitYuan: string
}

/** What a surveyor picks from; anything else may be typed. */
export const ITEM_CODES = [
  'frontBumper', 'rearBumper', 'headlight', 'tailLight', 'frontFender', 'rearFender', 'bonnet', 'bootLid', 'door', 'mirror',
  'windscreen', 'radar', 'paint', 'panelWork', 'fitting', 'towing',
] as const

let lastKey = 0

/** The assessment (定损) in the making, with its live total in fen. */
export function useAssessment(claim: ClaimView) {
  const line = (item = '', quantity = 1, unitYuan = ''): LineDraft => ({ key: ++lastKey, item, quantity, unitYuan })
  const lines = ref<LineDraft[]>(
    claim.lines.length > 0 ? claim.lines.map((l) => line(l.item, l.quantity, fenToYuan(l.unitFen))) : [line()],
  )
  const note = ref('')

  const amountFen = (entry: LineDraft) => (yuanToFen(entry.unitYuan) ?? 0) * Math.max(0, entry.quantity || 0)
  const isWhole = (entry: LineDraft) =>
    entry.item.trim() !== '' && Number.isInteger(entry.quantity) && entry.quantity >= 1 && (yuanToFen(entry.unitYuan) ?? 0) > 0
  const totalFen = computed(() => lines.value.reduce((sum, entry) => sum + amountFen(entry), 0))
  const ready = computed(() => lines.value.length > 0 && lines.value.every(isWhole))
  const input = computed<AssessmentInput>(() => ({
    lines: lines.value.map((l) => ({ item: l.item.trim(), quantity: l.quantity, unitFen: yuanToFen(l.unitYuan) ?? 0 })),
    ...(note.value.trim() ? { note: note.value.trim() } : {}),
  }))

  /** Takes a line away; returns how to put it back. */
  function remove(key: number): () => void {
    const at = lines.value.findIndex((l) => l.key === key)
    const [gone] = lines.value.splice(at, 1)
    return () => void (gone && lines.value.splice(at, 0, gone))
  }
  return { lines, note, totalFen, ready, input, amountFen, isWhole, add: (item = '') => void lines.value.push(line(item)), remove }
}
