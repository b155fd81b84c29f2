import { useKeys } from '@kuaichu/desk'
import { nextTick, ref, watch } from 'vue'

/** Walking a list by keys: J and K or the arrows move, Enter opens. */
export function useRows<T>(title: string, rows: () => readonly T[], open: (row: T) => void) {
  const at = ref(0)

  async function move(by: number): Promise<void> {
    at.value = Math.max(0, Math.min(rows().length - 1, at.value + by))
    await nextTick()
    document.querySelector('.kc-table .kc-at')?.scrollIntoView({ block: 'nearest' })
  }
  function openCurrent(): void {
    const row = rows()[at.value]
    if (row !== undefined) open(row)
  }
  watch(rows, (now) => {
    at.value = Math.max(0, Math.min(at.value, now.length - 1))
  })
  /** Enter on a focused link or button is that element's own. */
  const onControl = (): boolean => /^(A|BUTTON|SUMMARY)$/.test(document.activeElement?.tagName ?? '')

  useKeys(title, [
    { key: 'j', does: 'console.keys.down', run: () => void move(1) },
    { key: 'k', does: 'console.keys.up', run: () => void move(-1) },
    { key: 'Enter', does: 'console.keys.openRow', run: openCurrent, when: () => !onControl() },
  ])
  return { at, current: () => rows()[at.value] }
}
