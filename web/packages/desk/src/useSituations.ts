import { computed, shallowRef } from 'vue'
import type { ScenarioView } from '@kuaichu/api'
import { calls } from './calls'

const known = shallowRef<readonly ScenarioView[]>([])
let asked: Promise<void> | undefined

/** Names of the situations (事故情形) by their code; read once, empty until then. */
export function useSituations() {
  asked ??= calls.scenarios().then(
    (found) => void (known.value = found),
    () => void (asked = undefined),
  )
  return computed(() => new Map(known.value.map((one) => [one.code, one.title])))
}
