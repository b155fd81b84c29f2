import { readonly, ref, type Ref } from 'vue'

const now = ref(new Date())
let ticking = false

/** The time, shared by all components and renewed every 15 seconds and when the page is shown again. */
export function useNow(): Readonly<Ref<Date>> {
  if (!ticking) {
    ticking = true
    const tick = (): void => {
      now.value = new Date()
    }
    setInterval(tick, 15_000)
    document.addEventListener('visibilitychange', tick)
  }
  return readonly(now) as Readonly<Ref<Date>>
}
