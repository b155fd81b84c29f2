import { readonly, ref } from 'vue'

export type Theme = 'light' | 'dark'
const STORE = 'kuaichu.console.theme'
const theme = ref<Theme>('light')

function show(next: Theme): void {
  theme.value = next
  document.documentElement.dataset.theme = next
}

/** The chosen theme, or what the system prefers. */
export function restoreTheme(): void {
  const chosen = localStorage.getItem(STORE)
  const preferred = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  show(chosen === 'dark' || chosen === 'light' ? chosen : preferred)
}

export function useTheme() {
  return {
    theme: readonly(theme),
    toggle(): void {
      show(theme.value === 'dark' ? 'light' : 'dark')
      localStorage.setItem(STORE, theme.value)
    },
  }
}
