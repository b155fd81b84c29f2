import { ApiProblem, NoAnswer, newKey } from '@kuaichu/core'
import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

export interface Command {
  busy: Ref<boolean>
  error: Ref<unknown>
  /** What to tell the person, in words; empty when nothing failed. */
  message: ComputedRef<string>
  field: (name: string) => string | undefined
  /** Runs once at a time. The key stays the same until it worked, so that a second tap cannot do it twice. */
  run: (work: (idempotencyKey: string) => Promise<void>) => Promise<boolean>
}

export function useCommand(): Command {
  const { t } = useI18n()
  const busy = ref(false)
  const error = ref<unknown>()
  let key = newKey()
  const message = computed(() => {
    const failure = error.value
    if (!failure) return ''
    if (failure instanceof NoAnswer) return t(failure.reason === 'timeout' ? 'error.timeout' : 'error.offline')
    if (failure instanceof ApiProblem && failure.status === 412) return t('error.conflict')
    if (failure instanceof ApiProblem && failure.status === 401) return t('error.signedOut')
    return failure instanceof ApiProblem && !failure.message.startsWith('HTTP') ? failure.message : t('error.unknown')
  })
  return {
    busy,
    error,
    message,
    field: (name) => (error.value instanceof ApiProblem ? error.value.fieldMessage(name) : undefined),
    async run(work) {
      if (busy.value) return false
      busy.value = true
      error.value = undefined
      try {
        await work(key)
        key = newKey()
        return true
      } catch (failure) {
        error.value = failure
        // A refusal is an answer: what is corrected next is a new command.
        if (failure instanceof ApiProblem && !failure.retryable) key = newKey()
        return false
      } finally {
        busy.value = false
      }
    },
  }
}
