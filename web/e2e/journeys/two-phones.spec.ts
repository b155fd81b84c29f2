import { test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, zhang } from '../support/people'
import { englishElder } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'two-phones'

test('two phones, rear-end: the parties agree, the insurer pays, the case is closed and rated', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang(), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const code = await a.invite('two')

  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY, englishElder)
  await b.join(code)
  await b.identify()
  await b.tellFacts()
  await a.tellFacts()

  await a.agree()
  await b.waitFor('sign', 'proposal')
  await b.signNext()

  await b.openClaim()
  const insurer = await StaffDesk.sitDown(browser, 'insurer1', JOURNEY)
  await insurer.takeFromQueue('CLAIM', caseNo)
  await insurer.assess([{ item: '后保险杠', yuan: '1280' }, { item: '喷漆', yuan: '600.50' }])
  await b.acceptAndGetPaid()

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.jumpTo(caseNo)
  await officer.requestClosure()
  const centre = await StaffDesk.sitDown(browser, 'centre1', JOURNEY)
  await centre.takeFromQueue('CLOSURE_APPROVAL', caseNo)
  await centre.approveClosure()

  await b.rate()
  await a.rate()
})
