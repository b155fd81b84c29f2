import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../build.mjs'
import { addressOf } from '../src/address'

const CITY = 'https://city.example'

interface Shown { data: { src: string; failed: boolean }; setData(change: object): void; onLoad(query: object): void; onError(): void; again(): void; call(): void }

/** The built page, with WeChat's functions stood in for. */
function open(folder: string, calls: string[]): Shown {
  let page: Shown | undefined
  Object.assign(globalThis, { Page: (shown: Shown) => (page = shown), wx: { makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => calls.push(phoneNumber) } })
  createRequire(join(folder, 'app.js'))('./pages/index/index.js')
  if (!page) throw new Error('the page never registered')
  const shown = page
  shown.setData = (change) => Object.assign(shown.data, change)
  return shown
}

describe('the WeChat shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kuaichu-mini-'))
  beforeAll(() => build(folder, { KUAICHU_MINIPROGRAM_ADDRESS: CITY }))

  it('holds every part of every page it names, and nobody’s id', () => {
    const { pages } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as { pages: string[] }
    for (const page of pages) for (const end of ['js', 'json', 'wxml', 'wxss']) expect(existsSync(join(folder, `${page}.${end}`)), `${page}.${end}`).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, 'project.config.json'), 'utf8'))).toMatchObject({ appid: 'touristappid', setting: { urlCheck: true } })
  })

  it('shows the party’s face, says when it does not open, dials 122 and tries again', () => {
    const calls: string[] = []
    const page = open(folder, calls)
    page.onLoad({ scene: '123456' })
    expect(page.data.src).toBe(`${CITY}/p/join/123456?from=mini-program`)
    page.onError()
    expect(page.data.failed).toBe(true)
    page.call()
    expect(calls).toEqual(['122'])
    page.again()
    expect(page.data.failed).toBe(false)
  })

  it('is built for an https address only', () => {
    expect(() => build(folder, { KUAICHU_MINIPROGRAM_ADDRESS: 'http://city.example' })).toThrow(/https/)
  })
})

describe('where a card or a code leads', () => {
  it.each([
    [{}, '/p/'],
    [{ path: '%2Fp%2Fcases%2F019c0000-0000-7000-8000-000000000001' }, '/p/cases/019c0000-0000-7000-8000-000000000001'],
    [{ scene: 'kJ3_x-9' }, '/p/join/kJ3_x-9'],
    [{ path: '//evil.example/p/' }, '/p/'],
    [{ path: '/p/../c/' }, '/p/'],
    [{ path: '/c/' }, '/p/'],
    [{ path: '/p/?from=kiosk' }, '/p/'],
    [{ scene: '%E0%A4%A' }, '/p/join/'],
  ])('%o', (query, path) => {
    expect(addressOf(CITY, query)).toBe(`${CITY}${path}?from=mini-program`)
  })
})
