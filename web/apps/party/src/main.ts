import '@kuaichu/ui/tokens.css'
import '@kuaichu/ui/base.css'
import './field.css'
import { createFaceWords } from '@kuaichu/i18n'
import { followSystemTheme, restoreElderMode } from '@kuaichu/ui'
import { createApp } from 'vue'
import App from './App.vue'
import { rememberDoor } from './logic/entry'
import { router } from './router'

async function start(): Promise<void> {
  rememberDoor()
  restoreElderMode()
  followSystemTheme()
  const words = await createFaceWords({ 'zh-CN': () => import('./i18n/zh-CN.json'), en: () => import('./i18n/en.json') })
  const app = createApp(App)
  words.install(app)
  app.use(router)
  app.mount('#app')
  keepForOffline()
}

/** The app stays usable without a network; and what waited to be sent goes on its way at every start. */
function keepForOffline(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/p/sw.js', { scope: '/p/' }).catch(() => undefined)
  window.setTimeout(() => void import('./platform').then(({ outboxKit }) => outboxKit()).catch(() => undefined), 1_500)
}

void start()
