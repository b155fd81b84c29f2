import { watch } from 'vue'
import { useI18n } from 'vue-i18n'

/** Reads again what the platform words itself (instructions, articles, the docket) when the language changes. */
export function onLanguage(reread: () => unknown): void {
  const { locale } = useI18n()
  watch(locale, () => void reread())
}
