import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { keptFile } from './kept'
import type { StaffDesk } from './staffDesk'

const run = promisify(execFile)

interface Paper { documentId: string; kind: string; documentNo: string }

/**
 * One paper of each kind of the case on the desk is kept in both formats for the verifiers of the shell; printed, it is held before the page
 * at /verify. `kinds` must be among them.
 */
export async function keepPapers({ page }: StaffDesk, journey: string, kinds: readonly string[]): Promise<void> {
  const caseId = new URL(page.url()).pathname.split('/').at(-1)
  const [answer] = await Promise.all([page.waitForResponse((one) => one.url().endsWith(`/api/v1/cases/${caseId}`) && one.ok()), page.reload()])
  const view = (await answer.json()) as { documents: Paper[] }
  const headers = { authorization: (await answer.request().headerValue('authorization')) ?? '' }
  const papers = [...new Map(view.documents.map((paper) => [paper.kind, paper])).values()]
  expect(papers.map((paper) => paper.kind)).toEqual(expect.arrayContaining([...kinds]))
  const verifier = await page.context().newPage()
  for (const paper of papers) {
    const file = keptFile(`papers/${journey}-${paper.kind}`)
    for (const format of ['pdf', 'ofd']) {
      const content = await page.request.get(`/api/v1/documents/${paper.documentId}/${format}`, { headers })
      expect(content.status(), `${paper.kind} as ${format}`).toBe(200)
      await writeFile(`${file}.${format}`, await content.body())
    }
    await run('pdftoppm', ['-png', '-r', '300', '-singlefile', `${file}.pdf`, file])
    await verifier.goto('/verify')
    await verifier.locator('#photo').setInputFiles(`${file}.png`)
    await expect(verifier.locator('#verdict'), paper.kind).toContainText('核验码真实')
    await expect(verifier.locator('#verdict')).toContainText(paper.documentNo)
  }
  await verifier.close()
}
