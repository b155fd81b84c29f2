import { computed, onBeforeUnmount, ref, type ComputedRef, type Ref } from 'vue'

/** How long something has been on the screen, in whole seconds; a page in the background does not count. */
export function useShown(least: () => number): { seconds: Ref<number>; left: ComputedRef<number>; enough: ComputedRef<boolean> } {
  const seconds = ref(0)
  const ticking = setInterval(() => {
    if (document.visibilityState === 'visible') seconds.value++
  }, 1_000)
  onBeforeUnmount(() => clearInterval(ticking))
  const left = computed(() => Math.max(0, least() - seconds.value))
  return { seconds, left, enough: computed(() => left.value === 0) }
}
