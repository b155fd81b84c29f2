import { onScopeDispose } from 'vue'
import type { WorkItemView } from '@kuaichu/api'
import { calls } from './calls'
import { useAct } from './useAct'
import { usePages } from './usePages'
import { useUndo } from './undo'

const FRESH_MILLIS = 10_000

/** A queue of waiting work: re-read every ten seconds while the page is seen; claim the next, claim one, give one back. */
export function useWorkQueue(queue: () => WorkItemView['queue'], releasedText: (item: WorkItemView) => string) {
  const pages = usePages<WorkItemView>((cursor) => calls.workItems(queue(), cursor))
  const { acting, trouble, act } = useAct()
  const undo = useUndo()
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && !pages.busy.value && pages.depth.value <= 1) void pages.reload()
  }, FRESH_MILLIS)
  onScopeDispose(() => clearInterval(timer))

  /** The most urgent item nobody holds; null when the queue is empty, undefined when it was refused. */
  async function claimNext(): Promise<WorkItemView | null | undefined> {
    return act('next', async () => (await calls.claimNext(queue())) ?? null)
  }
  async function claim(item: WorkItemView): Promise<WorkItemView | undefined> {
    return item.mine ? item : act(item.workItemId, () => calls.claimItem(item.workItemId))
  }
  async function release(item: WorkItemView): Promise<void> {
    const released = await act(item.workItemId, () => calls.releaseItem(item.workItemId))
    if (!released) return
    await pages.reload()
    undo.offer({
      text: releasedText(item),
      undo: async () => {
        await act(item.workItemId, () => calls.claimItem(item.workItemId))
        await pages.reload()
      },
    })
  }
  return { ...pages, acting, actTrouble: trouble, claimNext, claim, release }
}
