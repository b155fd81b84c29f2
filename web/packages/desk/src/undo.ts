import { readonly, ref } from 'vue'

/** One step that may be taken back for ten seconds; legal acts never come here. */
export interface UndoStep {
  readonly text: string
  readonly undo: () => void | Promise<void>
}

export const UNDO_MILLIS = 10_000

const current = ref<UndoStep | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

function clear(): void {
  clearTimeout(timer)
  current.value = null
}

/** Offers to take the step back; a newer step replaces an older one. */
function offer(step: UndoStep): void {
  clearTimeout(timer)
  current.value = step
  timer = setTimeout(clear, UNDO_MILLIS)
}

async function takeBack(): Promise<void> {
  const step = current.value
  clear()
  await step?.undo()
}

export function useUndo() {
  return { step: readonly(current), offer, takeBack, dismiss: clear }
}
