import { readonly, ref } from 'vue'

const STORE = 'kuaichu.field.theme'
const night = ref(false)

function show(on: boolean): void {
  night.value = on
  document.documentElement.dataset.theme = on ? 'dark' : 'light'
}

/** The chosen theme; without a choice night from 19:00 to 06:00, when an officer's eyes are used to the dark. */
export function restoreTheme(now = new Date()): void {
  const chosen = localStorage.getItem(STORE)
  const hour = now.getHours()
  show(chosen === null ? hour >= 19 || hour < 6 : chosen === 'night')
}

export function useNight() {
  return {
    night: readonly(night),
    toggle(): void {
      show(!night.value)
      localStorage.setItem(STORE, night.value ? 'night' : 'day')
    },
  }
}
