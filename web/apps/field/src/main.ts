import '@kuaichu/ui/tokens.css'
import '@kuaichu/ui/base.css'
import './field.css'
import { connectPlatform, useStaff } from '@kuaichu/desk'
import { createFaceWords } from '@kuaichu/i18n'
import { createApp } from 'vue'
import App from './App.vue'
import { fieldRouter } from './router'
import { restoreTheme } from './theme'

async function start(): Promise<void> {
  document.documentElement.dataset.face = 'field'
  restoreTheme()
  const words = await createFaceWords({
    'zh-CN': async () => ({ default: { ...(await import('@kuaichu/desk/locales/zh-CN.json')).default, ...(await import('./i18n/zh-CN.json')).default } }),
    en: async () => ({ default: { ...(await import('@kuaichu/desk/locales/en.json')).default, ...(await import('./i18n/en.json')).default } }),
  })
  const staff = useStaff()
  const router = fieldRouter()
  connectPlatform('field', () => words.locale(), () => {
    staff.forget()
    void router.push({ name: 'sign-in', query: { to: router.currentRoute.value.fullPath } })
  })
  const app = createApp(App)
  words.install(app)
  app.use(router)
  app.mount('#app')
}

void start()
