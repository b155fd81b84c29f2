import { defineConfig } from '@playwright/test'
import { CAMERA_FILE } from './support/camera'

/** Journeys run two at a time against one platform and one sandbox that `./kuaichu test` started (KUAICHU_URL, SANDBOX_URL). */
export default defineConfig({
  globalSetup: './support/camera.ts',
  projects: [{ name: 'journeys', testDir: './journeys' }, { name: 'later', testDir: './later' }, { name: 'pictures', testDir: './pictures' }],
  outputDir: './test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.KUAICHU_URL ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${CAMERA_FILE}`,
      ],
    },
  },
})
