import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { face } from '../../tools/face.ts'

export default defineConfig({
  ...face('p'),
  plugins: [
    vue(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg}'] },
      manifest: {
        name: '快处 · 交通事故快速处理',
        short_name: '快处',
        lang: 'zh-CN',
        start_url: '/p/',
        scope: '/p/',
        display: 'standalone',
        theme_color: '#1b5fd9',
        background_color: '#ffffff',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
})
