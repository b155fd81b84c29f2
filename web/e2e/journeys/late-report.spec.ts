import { expect, test } from '@playwright/test'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { zhang } from '../support/people'
import { ProcedureDesk } from '../support/procedureDesk'

const JOURNEY = 'late-report'
const yesterday = (): string => new Date(Date.now() - 26 * 3_600_000).toISOString().slice(0, 16)

test('a day later: one report is accepted and goes on, another cannot be proved and is refused in writing', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang(), JOURNEY)
  await a.page.goto('/p/')
  const picture = await a.page.screenshot({ type: 'jpeg' })
  await a.reportLate(yesterday(), picture)
  const caseNo = await a.caseNo()
  await a.identify()

  const officer = await ProcedureDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.desk.takeFromQueue('ACCEPTANCE', caseNo)
  await officer.decideLate('ACCEPTED_ONLINE', '已核查路口监控，事故事实存在。')
  await a.seeState('CLEARED')

  const b = await PartyPhone.pickUp(browser, zhang(), JOURNEY)
  await b.reportLate(yesterday(), picture)
  const second = await b.caseNo()
  await officer.desk.takeFromQueue('ACCEPTANCE', second)
  await officer.decideLate('NOT_PROVED', '监控中没有该车经过，双方均不能提供证据。')
  await b.seeState('NOT_ACCEPTED')
  await expect(b.page.getByText('不予受理告知书').first()).toBeVisible()
  await officer.desk.jumpTo(second)
  await keepPapers(officer.desk, JOURNEY, ['ACCEPTANCE_REFUSAL'])
})
