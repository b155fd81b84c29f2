import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

/** What the three faces have in common: where they are served, where they are built to, and the platform behind them. */
export function face(letter: 'p' | 'c' | 'f'): UserConfig {
  const platform = process.env.KUAICHU_PLATFORM ?? 'http://127.0.0.1:8080'
  return {
    base: `/${letter}/`,
    define: {
      __VUE_OPTIONS_API__: letter === 'c' ? 'true' : 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
    build: {
      outDir: fileURLToPath(new URL(`../dist/${letter}/`, import.meta.url)),
      emptyOutDir: true,
      manifest: true,
      target: 'es2020',
    },
    server: { proxy: { '/api': { target: platform }, '/actuator': { target: platform } } },
  }
}
