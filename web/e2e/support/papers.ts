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
  const view = (await (await page.request.get(`/api/v1/cases/${caseId}`)).json()) as { documents: Paper[] }
  const papers = [...new Map(view.documents.map((paper) => [paper.kind, paper])).values()]
  expect(papers.map((paper) => paper.kind)).toEqual(expect.arrayContaining([...kinds]))
  const verifier = await page.context().newPage()
  for (const paper of papers) {
    const file = keptFile(`papers/${journey}-${paper.kind}`)
    for (const format of ['pdf', 'ofd']) {
      const answer = await page.request.get(`/api/v1/documents/${paper.documentId}/${format}`)
      expect(answer.status(), `${paper.kind} as ${format}`).toBe(200)
      await writeFile(`${file}.${format}`, await answer.body())
    }
    await run('pdftoppm', ['-png', '-r', '300', '-singlefile', `${file}.pdf`, file])
    await verifier.goto('/verify')
    await verifier.locator('#photo').setInputFiles(`${file}.png`)
    await expect(verifier.locator('#verdict'), paper.kind).toContainText('核验码真实')
    await expect(verifier.locator('#verdict')).toContainText(paper.documentNo)
  }
  await verifier.close()
}
