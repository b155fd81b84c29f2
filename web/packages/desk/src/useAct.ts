import { ref, shallowRef } from 'vue'
import { asTrouble, type Trouble } from './trouble'

/** Runs one command at a time; says which one, and keeps its trouble until the next. */
export function useAct() {
  const acting = ref<string | null>(null)
  const trouble = shallowRef<Trouble | null>(null)

  async function act<T>(name: string, command: () => Promise<T>): Promise<T | undefined> {
    if (acting.value !== null) return undefined
    acting.value = name
    trouble.value = null
    try {
      return await command()
    } catch (thrown) {
      trouble.value = asTrouble(thrown)
      return undefined
    } finally {
      acting.value = null
    }
  }
  return { acting, trouble, act }
}
