import { expect, test } from '@playwright/test'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { zhang } from '../support/people'
import { ProcedureDesk } from '../support/procedureDesk'

const JOURNEY = 'leader'

test('somebody is badly hurt: the officer reports it, the leader of the detachment reads it and directs', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang(), JOURNEY)
  await a.reportHurt()
  const caseNo = await a.caseNo()
  const officer = await ProcedureDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.desk.takeFromQueue('INJURY_REPORT', caseNo)
  await officer.reportInjury('已派警力到现场，拟转一般程序调查，请批示。')

  const leader = await ProcedureDesk.sitDown(browser, 'leader1', JOURNEY, true)
  await leader.desk.page.getByTestId('queue-DEADLINE_LEADER').click()
  await leader.desk.see('deadlines')
  const chief = await ProcedureDesk.sitDown(browser, 'chief1', JOURNEY)
  await chief.desk.takeFromQueue('DIRECTIVE', caseNo)
  await chief.direct('同意。注意固定证据，做好伤者和家属工作。')
  await officer.desk.jumpTo(caseNo)
  await expect(officer.desk.page.getByText('做好伤者和家属工作').first()).toBeVisible()
  await officer.desk.see('directed')
  await keepPapers(officer.desk, JOURNEY, ['CASE_DIRECTIVE'])
})
