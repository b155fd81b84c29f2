import type { ArchiveView, CaseView } from '@kuaichu/api'
import { asTrouble, calls, type Trouble } from '@kuaichu/desk'
import { shallowRef, watch } from 'vue'

/** The archive of a case (归档), read again whenever the case on the screen is. */
export function useArchive(view: () => CaseView) {
  const archive = shallowRef<ArchiveView | null>(null)
  const unread = shallowRef<Trouble | null>(null)

  async function load(): Promise<void> {
    try {
      archive.value = await calls.archive(view().caseId)
      unread.value = null
    } catch (thrown) {
      unread.value = asTrouble(thrown)
    }
  }
  watch(view, () => void load(), { immediate: true })

  async function pack(reason: string): Promise<boolean> {
    archive.value = await calls.packArchive(view().caseId, reason)
    return true
  }
  return { archive, unread, load, pack }
}

const STEP = 1024

/** Sizes as people read them: 812 KB, 2.4 MB. */
export function formatSize(bytes: number): string {
  const units = ['KB', 'MB', 'GB'] as const
  let value = bytes / STEP
  let unit = 0
  while (value >= STEP && unit < units.length - 1) {
    value /= STEP
    unit++
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.max(1, Math.round(value))} ${units[unit]}`
}
