/** Follows the device: dark when the phone is dark, also when it changes at dusk. For faces without a switch of their own. */
export function followSystemTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => void (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light')
  apply()
  dark.addEventListener('change', apply)
}
