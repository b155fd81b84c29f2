import { onMounted, ref, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { findDraft, saveDraft, type Draft } from './draft'

/** The draft of a report page; remembers the page as the place to go on from. An unknown draft leads to the start. */
export function useDraft(key: string): { draft: Ref<Draft | undefined>; save: () => Promise<void> } {
  const draft = ref<Draft>()
  const router = useRouter()
  const route = useRoute()
  onMounted(async () => {
    const found = await findDraft(key)
    if (!found) {
      await router.replace({ name: 'start' })
      return
    }
    found.lastPath = route.fullPath
    draft.value = found
    await saveDraft(found)
  })
  return {
    draft,
    save: async () => {
      if (draft.value) await saveDraft(draft.value)
    },
  }
}
