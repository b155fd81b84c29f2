// Makes packages/api/src/schema.d.ts from the platform's OpenAPI document; with --check only says whether it is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

const document = new URL('../../app/src/main/resources/openapi/kuaichu-v1.json', import.meta.url)
const target = new URL('../packages/api/src/schema.d.ts', import.meta.url)
if (!existsSync(document)) {
  console.error('api: the OpenAPI document is missing: app/src/main/resources/openapi/kuaichu-v1.json')
  process.exit(1)
}
const head = '/* Generated from app/src/main/resources/openapi/kuaichu-v1.json by "npm run api". Do not edit. */\n'
const made = head + astToString(await openapi(document, { alphabetize: true, defaultNonNullable: false }))
if (!process.argv.includes('--check')) {
  writeFileSync(target, made)
  console.log('api: packages/api/src/schema.d.ts written')
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
  console.error('api: packages/api/src/schema.d.ts is stale; run "npm run api" and commit it')
  process.exit(1)
} else {
  console.log('api: packages/api/src/schema.d.ts is fresh')
}
