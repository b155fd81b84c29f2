import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Driver } from './people'

/** What is still on a phone the days after: the driver, the case and the browser's storage. */
export interface Kept { driver: Driver; caseNo: string; storage: string }

const folder = fileURLToPath(new URL('../kept/', import.meta.url))
const file = (name: string): string => `${folder}${name}.json`

export function keep(name: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file(name), JSON.stringify(kept))
}

export const kept = (name: string): Kept => JSON.parse(readFileSync(file(name), 'utf8')) as Kept

/** Where a phone's storage or a paper of a journey lies for who comes later. */
export function keptFile(name: string): string {
  const path = `${folder}${name}`
  mkdirSync(dirname(path), { recursive: true })
  return path
}

/** How many days later the platform starts again. */
export const keepDays = (days: number): void => writeFileSync(keptFile('days.txt'), String(days))
export const keptDays = (): number => Number(readFileSync(keptFile('days.txt'), 'utf8'))
