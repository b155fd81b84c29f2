import { execFile } from 'node:child_process'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test, type Browser } from '@playwright/test'
import { holdBefore } from '../support/camera'
import { keptFile } from '../support/kept'
import { PartyPhone } from '../support/partyPhone'
import { wang, zhang } from '../support/people'
import { PICTURE } from '../support/scene'
import { look } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'archive'
const FLIPS = 24

interface Verdict { findings: { kind: string; item: string }[] }
/** What the verifier page inside every archive offers. */
declare const KuaichuArchive: { check(archive: Blob, trusted: string[]): Promise<Verdict> }

/** The files of an archive: all stored, as the packer writes them. */
function filesOf(zip: Buffer): Map<string, { at: number; size: number }> {
  const files = new Map<string, { at: number; size: number }>()
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const size = zip.readUInt32LE(at + 18)
    const content = at + 30 + zip.readUInt16LE(at + 26)
    files.set(zip.toString('utf8', at + 30, content), { at: content, size })
    at = content + size
  }
  return files
}

function contentOf(zip: Buffer, files: ReturnType<typeof filesOf>, name: string): Buffer {
  const { at, size } = files.get(name) ?? { at: 0, size: 0 }
  return zip.subarray(at, at + size)
}

/** Anybody with a phone: opens the address printed on the paper and holds its foot before the camera. */
async function scanPaper(browser: Browser, pdf: string, caseNo: string): Promise<void> {
  const foot = `${pdf}-foot`
  await promisify(execFile)('pdftoppm', ['-png', '-r', '300', '-x', '0', '-y', '2548', '-W', String(PICTURE.width), '-H', String(PICTURE.height), '-singlefile', pdf, foot])
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2, permissions: ['camera'] })
  const phone = await context.newPage()
  await holdBefore(phone, await readFile(`${foot}.png`))
  await phone.goto('/verify')
  await look(phone, JOURNEY, 'verify-page')
  await phone.locator('#scan').click()
  await expect(phone.locator('#verdict')).toContainText('核验码真实')
  await expect(phone.locator('#verdict')).toContainText(caseNo)
  await look(phone, JOURNEY, 'verify-scanned')
}

test('a closed case is archived by one key and verifies itself in a browser without network', async ({ browser }, info) => {
  const a = await PartyPhone.pickUp(browser, zhang(), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const code = await a.invite('two')
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY)
  await b.join(code)
  await b.identify()
  await b.tellFacts()
  await a.tellFacts()
  await a.agree()
  await b.waitFor('sign', 'proposal')
  await b.signNext()
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.jumpTo(caseNo)
  await officer.requestClosure()
  const centre = await StaffDesk.sitDown(browser, 'centre1', JOURNEY)
  await centre.takeFromQueue('CLOSURE_APPROVAL', caseNo)
  await centre.approveClosure()

  await centre.packArchive()
  const archive = info.outputPath('archive.zip')
  await centre.downloadArchive(archive)
  const zip = await readFile(archive)
  const files = filesOf(zip)
  for (const [name, file] of [['核验.html', 'verify.html'], ['目录.html', 'index.html']] as const) {
    const part = files.get(name) ?? { at: 0, size: 0 }
    await writeFile(info.outputPath(file), zip.subarray(part.at, part.at + part.size))
  }

  const offline = await browser.newContext({ offline: true, viewport: { width: 1100, height: 900 } })
  const page = await offline.newPage()
  await page.goto(`file://${info.outputPath('index.html')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(caseNo)
  await look(page, JOURNEY, 'offline-index')
  await page.goto(`file://${info.outputPath('verify.html')}`)
  const verdict = page.locator('#verdict')
  await page.locator('#file').setInputFiles(archive)
  await expect(verdict).toHaveAttribute('data-state', 'intact')
  await expect(verdict).toContainText(caseNo)
  await look(page, JOURNEY, 'offline-intact')

  const ofdName = [...files.keys()].find((name) => name.endsWith('.ofd')) ?? ''
  await writeFile(info.outputPath('document.ofd'), contentOf(zip, files, ofdName))
  await page.locator('#file').setInputFiles(info.outputPath('document.ofd'))
  await expect(verdict).toHaveAttribute('data-state', 'intact')
  await expect(verdict).toContainText('签章单位')

  await writeFile(info.outputPath('document.pdf'), contentOf(zip, files, ofdName.replace(/ofd$/, 'pdf')))
  await promisify(execFile)('pdftoppm', ['-png', '-r', '300', '-singlefile', info.outputPath('document.pdf'), info.outputPath('printed')])
  await page.locator('#photo').setInputFiles(info.outputPath('printed.png'))
  await expect(verdict).toContainText('核验码真实')
  await expect(verdict).toContainText(caseNo)
  await look(page, JOURNEY, 'offline-paper')
  await writeFile(keptFile('paper.txt'), await page.locator('#code').inputValue())
  await scanPaper(browser, info.outputPath('document.pdf'), caseNo)
  for (const [from, to] of [['archive.zip', 'archive.zip'], ['document.pdf', 'document.pdf'], ['document.ofd', 'document.ofd']] as const) await copyFile(info.outputPath(from), keptFile(to))
  await page.locator('#code').fill('KC1:0123')
  await page.locator('#paper button').click()
  await expect(verdict).toHaveAttribute('data-state', 'changed')
  await page.locator('#file').setInputFiles(archive)
  await expect(verdict).toContainText('案卷')

  const missed = await page.evaluate(async (flips) => {
    const trusted = [document.body.dataset.fingerprint ?? '']
    const input = document.getElementById('file') as HTMLInputElement
    const bytes = new Uint8Array((await input.files?.[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
    const missed: number[] = []
    for (let i = 0; i < flips; i++) {
      const at = i < flips / 3 ? bytes.length - 1 - i * 37 : Math.floor((bytes.length * i) / flips)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << i % 8)
      if ((await KuaichuArchive.check(new Blob([bytes]), trusted)).findings.length === 0) missed.push(at)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << i % 8)
    }
    const foreign = await KuaichuArchive.check(new Blob([bytes]), ['0'.repeat(64)])
    return { missed, foreign: foreign.findings.map((finding) => finding.kind) }
  }, FLIPS)
  expect(missed).toEqual({ missed: [], foreign: ['UNKNOWN_SEAL'] })

  const paper = [...files.keys()].find((name) => name.startsWith('文书/')) ?? ''
  zip.writeUInt8((zip.readUInt8((files.get(paper)?.at ?? 0) + 500) ^ 1), (files.get(paper)?.at ?? 0) + 500)
  await writeFile(info.outputPath('changed.zip'), zip)
  await page.locator('#file').setInputFiles(info.outputPath('changed.zip'))
  await expect(verdict).toHaveAttribute('data-state', 'changed')
  await expect(verdict).toContainText(paper)
  await look(page, JOURNEY, 'offline-changed')
})
