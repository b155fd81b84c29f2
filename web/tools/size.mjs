// Fails when the script a party's phone loads first weighs more than the budget (gzip, entry with all its static imports and its first screen).
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 150
const dist = new URL('../dist/p/', import.meta.url)
const manifestFile = new URL('.vite/manifest.json', dist)
if (!existsSync(manifestFile)) {
  console.error('size: no build of the party app; run "npm run build" first')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
// What the first screen pulls in by dynamic import besides the entry: one language, the drafts and the outbox.
const FIRST_SCREEN = [/StartPage\.vue$/, /zh-CN\.json$/, /logic\/draft\.ts$/, /outbox\/index\.ts$/]
const seen = new Set()
function visit(key) {
  if (seen.has(key)) return
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) visit(next)
}
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isEntry || FIRST_SCREEN.some((pattern) => pattern.test(key))) visit(key)
}
let bytes = 0
for (const key of seen) {
  const size = gzipSync(readFileSync(new URL(manifest[key].file, dist))).length
  bytes += size
  console.log(`${(size / 1024).toFixed(1).padStart(8)} kB  ${manifest[key].file}`)
}
const kilobytes = bytes / 1024
console.log(`party first load: ${kilobytes.toFixed(1)} kB gzip of script (budget ${BUDGET_KB} kB)`)
process.exit(kilobytes > BUDGET_KB ? 1 : 0)
