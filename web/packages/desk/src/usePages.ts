import { computed, ref, shallowRef } from 'vue'
import type { Page } from '@kuaichu/api'
import type { ViewState } from '@kuaichu/ui'

/** A list read page by page with a cursor; `more` appends, `reload` starts again and keeps the old rows until the new ones are there. */
export function usePages<T>(read: (cursor: string | null) => Promise<Page<T>>) {
  const items = shallowRef<readonly T[]>([])
  const next = ref<string | null>(null)
  const error = shallowRef<unknown>(null)
  const busy = ref(false)
  const depth = ref(0)
  let turn = 0

  async function fill(cursor: string | null): Promise<void> {
    const mine = ++turn
    busy.value = true
    try {
      const page = await read(cursor)
      if (mine !== turn) return
      items.value = cursor === null ? page.items : [...items.value, ...page.items]
      next.value = page.nextCursor ?? null
      depth.value = cursor === null ? 1 : depth.value + 1
      error.value = null
    } catch (thrown) {
      if (mine === turn) error.value = thrown
    } finally {
      if (mine === turn) busy.value = false
    }
  }
  /** Rows once read stay on the screen when a later reading fails. */
  const state = computed((): ViewState => {
    if (items.value.length > 0) return 'ready'
    if (error.value !== null) return 'error'
    return depth.value === 0 ? 'loading' : 'empty'
  })
  return {
    items,
    error,
    busy,
    depth,
    state,
    hasMore: computed(() => next.value !== null),
    reload: () => fill(null),
    more: () => (next.value === null ? Promise.resolve() : fill(next.value)),
  }
}
