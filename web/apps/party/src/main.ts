import '@kuaichu/ui/tokens.css'
import '@kuaichu/ui/base.css'
import './field.css'
import { createFaceWords } from '@kuaichu/i18n'
import { restoreElderMode } from '@kuaichu/ui'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'

async function start(): Promise<void> {
  restoreElderMode()
  const words = await createFaceWords({ 'zh-CN': () => import('./i18n/zh-CN.json'), en: () => import('./i18n/en.json') })
  const app = createApp(App)
  words.install(app)
  app.use(router)
  app.mount('#app')
}

void start()
