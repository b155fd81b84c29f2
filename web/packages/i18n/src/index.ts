import type { App } from 'vue'
import { createI18n, type I18n } from 'vue-i18n'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export interface Messages { [key: string]: string | Messages }
type Loader = () => Promise<{ default: Messages }>

/** The words of one face: loads the language asked for (common words plus the face's own), remembers the choice. */
export interface FaceWords {
  i18n: I18n<Record<string, Messages>, Record<string, never>, Record<string, never>, string, false>
  locale(): Locale
  choose(locale: Locale): Promise<void>
  install(app: App): void
}

const COMMON: Record<Locale, Loader> = {
  'zh-CN': () => import('./common/zh-CN.json'),
  en: () => import('./common/en.json'),
}
const CHOICE_KEY = 'kuaichu.locale'

export function preferredLocale(): Locale {
  const chosen = window.localStorage.getItem(CHOICE_KEY)
  if (chosen === 'zh-CN' || chosen === 'en') return chosen
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}

/** Reads the bundles of the preferred language; `own` are the face's bundles, e.g. `{ 'zh-CN': () => import('./i18n/zh-CN.json'), en: … }`. */
export async function createFaceWords(own: Record<Locale, Loader>, first: Locale = preferredLocale()): Promise<FaceWords> {
  const i18n = createI18n({ legacy: false, locale: first, fallbackLocale: 'zh-CN', messages: {}, missingWarn: false, fallbackWarn: false })
  const loaded = new Set<Locale>()

  async function choose(locale: Locale): Promise<void> {
    if (!loaded.has(locale)) {
      const [common, face] = await Promise.all([COMMON[locale](), own[locale]()])
      i18n.global.setLocaleMessage(locale, common.default)
      i18n.global.mergeLocaleMessage(locale, face.default)
      loaded.add(locale)
    }
    i18n.global.locale.value = locale
    document.documentElement.lang = locale
    window.localStorage.setItem(CHOICE_KEY, locale)
  }

  await choose(first)
  return {
    i18n: i18n as unknown as FaceWords['i18n'],
    locale: () => i18n.global.locale.value as Locale,
    choose,
    install(app) {
      app.use(i18n)
      app.provide(FACE_WORDS, this)
    },
  }
}

/** Injection key under which components find the words (for the language switch). */
export const FACE_WORDS = Symbol('face words')
export { useI18n } from 'vue-i18n'
