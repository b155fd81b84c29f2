import { onScopeDispose, ref, shallowRef, watch } from 'vue'

/** A picture or PDF behind the session, as an object address for as long as the component lives. */
export function useBlobUrl(source: () => string | null, read: (key: string) => Promise<Blob>) {
  const url = ref<string | null>(null)
  const error = shallowRef<unknown>(null)
  let turn = 0

  function release(): void {
    if (url.value !== null) URL.revokeObjectURL(url.value)
    url.value = null
  }

  /** What was shown goes at once: a picture never stands under the name of another. */
  async function show(key: string | null): Promise<void> {
    const mine = ++turn
    error.value = null
    release()
    if (key === null) return
    try {
      const blob = await read(key)
      if (mine === turn) url.value = URL.createObjectURL(blob)
    } catch (thrown) {
      if (mine === turn) error.value = thrown
    }
  }

  watch(source, (key) => void show(key), { immediate: true })
  onScopeDispose(() => {
    turn++
    release()
  })
  return { url, error }
}
