// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

type Tree = { [key: string]: string | Tree }
const web = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): Tree => JSON.parse(readFileSync(web + path, 'utf8')) as Tree
const flat = (tree: Tree, at = ''): string[] => Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [at + key] : flat(value, `${at}${key}.`)))
const sources = (folder: string): string[] =>
  readdirSync(web + folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(vue|ts)$/.test(name)).map((name) => readFileSync(`${web}${folder}/${name}`, 'utf8'))

const COMMON = 'packages/i18n/src/common'
const DESK = 'packages/desk/src/locales'

describe.each(['console', 'field'])('words of %s', (face) => {
  const own = `apps/${face}/src/i18n`
  const all = (locale: string): Tree => ({ ...read(`${COMMON}/${locale}.json`), ...read(`${DESK}/${locale}.json`), ...read(`${own}/${locale}.json`) })
  const code = [...sources(`apps/${face}/src`), ...sources('packages/desk/src')].join('\n')

  it('every key written in the code exists', () => {
    const known = new Set(flat(all('zh-CN')))
    const used = [...code.matchAll(/'((?:console|field|desk|action|handling|party|grade|timeline|evidence)\.[\w.-]+)'/g)].map((m) => m[1] ?? '')
    const isFamily = (name: string): boolean => [...known].some((key) => key.startsWith(`${name}.`))
    expect(used.filter((key) => !known.has(key) && !isFamily(key))).toEqual([])
  })

  it('no own word is left unused', () => {
    const own_ = flat(read(`${own}/zh-CN.json`))
    const families = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((m) => m[1] ?? '')
    expect(own_.filter((key) => !code.includes(key) && !families.some((family) => key.startsWith(family)))).toEqual([])
  })
})

it('no word of the desk package is left unused', () => {
  const code = ['apps/console/src', 'apps/field/src', 'packages/desk/src'].flatMap(sources).join('\n')
  const families = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((m) => m[1] ?? '')
  const keys = flat(read(`${DESK}/zh-CN.json`))
  expect(keys.filter((key) => !code.includes(key) && !families.some((family) => key.startsWith(family)))).toEqual([])
})

describe('names of vehicle types', () => {
  it('are those the platform prints in documents', () => {
    const kernel = readFileSync(`${web}../libs/kernel/src/main/java/kuaichu/kernel/VehicleType.java`, 'utf8')
    const printed = Object.fromEntries([...kernel.matchAll(/Map\.entry\("(\w+)", "([^"]+)"\)/g)].map((entry) => [entry[1], entry[2]]))
    expect((read(`${DESK}/zh-CN.json`)['desk'] as Tree)['vehicleType']).toEqual(printed)
  })
})
