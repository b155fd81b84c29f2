import { expect, test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'auditor'

test('an officer opens a case; the auditor finds who looked and when, and sees no case; the citizen sees from which office', async ({ browser }) => {
  const party = await PartyPhone.pickUp(browser, zhang({}), JOURNEY)
  await party.report()
  const caseNo = await party.caseNo()
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.jumpTo(caseNo)
  const caseId = new URL(officer.page.url()).pathname.split('/').at(-1) ?? ''

  const auditor = await StaffDesk.sitDown(browser, 'auditor1', JOURNEY, { home: 'rail-audit' })
  await expect(auditor.page.getByTestId('rail-cases')).toHaveCount(0)
  await auditor.see('all')
  await auditor.page.getByTestId('audit-case').fill(caseId)
  await auditor.page.getByTestId('audit-kind').selectOption('LOOK')
  await auditor.page.getByTestId('audit-search').click()
  const rows = auditor.page.getByTestId('audit-entries').locator('tbody tr')
  await expect(rows.first()).toContainText('李警官')
  await expect(rows.filter({ hasNotText: caseId })).toHaveCount(0)
  await auditor.see('looks')

  await auditor.page.getByTestId('rail-retention').click()
  await expect(auditor.page.getByTestId('retention-rules')).toContainText('PIPL-19')
  await auditor.see('retention')

  await officer.page.getByTestId('rail-cases').click()
  await officer.page.getByTestId('take-along').click()
  await officer.page.getByTestId('take-reason').fill('月度分析')
  await officer.see('export')
  const download = officer.page.waitForEvent('download')
  await officer.page.getByTestId('take-go').click()
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)

  await auditor.page.goto(`/c/cases/${caseId}`)
  await expect(auditor.page).toHaveURL(/\/c\/audit$/)

  await party.seeWhoLooked(/鼓岭大队 · 民警/)
})
