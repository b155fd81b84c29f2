import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { foreignWords, tooSmall } from './reading'

const shots = fileURLToPath(new URL('../shots/', import.meta.url))
mkdirSync(shots, { recursive: true })
const taken = new Map<string, number>()
const examined = new Set<string>()

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
type Theme = 'light' | 'dark'

/** How a person reads: the language, and whether in large type. */
export interface Reading { language: 'zh-CN' | 'en'; elder: boolean }
export const usual: Reading = { language: 'zh-CN', elder: false }
export const english: Reading = { language: 'en', elder: false }
export const englishElder: Reading = { language: 'en', elder: true }
export const chineseElder: Reading = { language: 'zh-CN', elder: true }

/** A screen of a journey: its picture is taken; the first time it is seen in this run it is examined in light and dark. */
export async function look(page: Page, journey: string, step: string, reading: Reading = usual): Promise<void> {
  const number = (taken.get(journey) ?? 0) + 1
  taken.set(journey, number)
  await page.screenshot({ path: `${shots}${journey}-${String(number).padStart(2, '0')}-${step}.png` })
  if (reading.language === 'en') expect.soft(await page.evaluate(foreignWords), `${step}: Chinese words on an English page`).toEqual([])
  const width = page.viewportSize()?.width
  if (reading.elder && isNew(`${step} ${reading.language}`)) expect.soft(await page.evaluate(tooSmall), `${step}: too small for the elder mode`).toEqual([])
  const name = `${new URL(page.url()).pathname.split('/')[1]} ${step} ${width}${reading.elder ? ' elder' : ''}`
  if (isNew(name)) await examine(page, name)
}

function isNew(name: string): boolean {
  const fresh = !examined.has(name)
  examined.add(name)
  return fresh
}

/** axe in the theme on the screen, then in the other one. */
async function examine(page: Page, name: string): Promise<void> {
  const now = await page.evaluate(() => document.documentElement.dataset.theme as Theme | undefined) ?? 'light'
  for (const theme of [now, now === 'light' ? 'dark' : 'light'] as const) {
    await dress(page, theme)
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AA).exclude('iframe').analyze()
    expect.soft(violations.flatMap((one) => one.nodes.filter((node) => !isUnderBar(node)).map((node) => `${one.id}: ${node.html.slice(0, 160)} — ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`)), `${name} ${theme}: WCAG AA`).toEqual([])
  }
  await dress(page, now)
}

/** What a bar that sticks to the edge covers at this moment comes out with the next scroll; its size is measured elsewhere. */
const isUnderBar = (node: { failureSummary?: string }): boolean => node.failureSummary?.includes('partially obscured') ?? false

const dress = (page: Page, theme: Theme): Promise<void> => page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme)
