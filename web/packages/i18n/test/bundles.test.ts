import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Words = { [key: string]: string | Words }
const ROOT = join(__dirname, '../../..')
const readWords = (folder: string, locale: string): Words => JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Words
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`)))
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()
const faces = ['party', 'console', 'field'].filter((face) => existsSync(join(ROOT, 'apps', face, 'src/i18n/zh-CN.json')))
const DESK = join(ROOT, 'packages/desk/src/locales')
const desk = existsSync(DESK) ? [DESK] : []
const folders = [join(ROOT, 'packages/i18n/src/common'), ...desk, ...faces.map((face) => join(ROOT, 'apps', face, 'src/i18n'))]

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(name) ? [path] : []
  })
}
/** The party's face knows nothing of the desk package; the staff faces use its words and components. */
const sharedBy = (face: string): string[] => (face === 'party' ? ['ui'] : ['ui', 'desk']).map((name) => join(ROOT, 'packages', name, 'src')).filter(existsSync).flatMap(sources)
/** The mark of the house and the names of languages are the same in every language. */
const SAME_EVERYWHERE = /^(language\.|console\.mark$)/

describe.each(folders)('bundle %s', (folder) => {
  const zh = new Map(flat(readWords(folder, 'zh-CN')))
  const en = new Map(flat(readWords(folder, 'en')))
  it('has the same keys in both languages', () => {
    expect([...zh.keys()].filter((key) => !en.has(key)), 'missing in English').toEqual([])
    expect([...en.keys()].filter((key) => !zh.has(key)), 'missing in Chinese').toEqual([])
  })
  it('fills the same names in both languages', () => {
    expect([...zh].filter(([key, text]) => names(text).join() !== names(en.get(key) ?? '').join()).map(([key]) => key)).toEqual([])
  })
  it('has no empty words and no Chinese left in English', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
    expect([...en].filter(([key, text]) => /[\u3400-\u9fff]/.test(text) && !SAME_EVERYWHERE.test(key)).map(([key]) => key)).toEqual([])
  })
})

describe.each(faces)('face %s', (face) => {
  const words = [...(face === 'party' ? [] : desk), folders[0]!].map((folder) => readWords(folder, 'zh-CN')).concat(readWords(join(ROOT, 'apps', face, 'src/i18n'), 'zh-CN'))
  const known = new Set(words.flatMap((bundle) => flat(bundle).map(([key]) => key)))
  const own = sources(join(ROOT, 'apps', face, 'src'))
  it('finds every key it names', () => {
    const missing: string[] = []
    for (const path of [...own, ...sharedBy(face)]) {
      const text = readFileSync(path, 'utf8')
      for (const match of text.matchAll(/\bt\(\s*'([\w.-]+)'/g)) {
        if (!known.has(match[1]!)) missing.push(`${match[1]} in ${path.slice(ROOT.length + 1)}`)
      }
    }
    expect(missing).toEqual([])
  })
  it('finds a family for every key it puts together', () => {
    const missing: string[] = []
    for (const path of [...own, ...sharedBy(face)]) {
      for (const match of readFileSync(path, 'utf8').matchAll(/\bt\(\s*`([\w.-]+)\$\{/g)) {
        if (![...known].some((key) => key.startsWith(match[1]!))) missing.push(`${match[1]}* in ${path.slice(ROOT.length + 1)}`)
      }
    }
    expect(missing).toEqual([])
  })
  it('has no hard-coded Chinese in pages or logic', () => {
    const found = own.filter((path) => /[\u3400-\u9fff]/.test(withoutComments(readFileSync(path, 'utf8')))).map((path) => path.slice(ROOT.length + 1))
    expect(found).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')
}
