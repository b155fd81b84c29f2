import { test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'more-evidence'

test('the officer asks for one more photo, the party sends it, the officer goes on', async ({ browser }) => {
  const other = wang()
  const a = await PartyPhone.pickUp(browser, zhang({ side: 'other' }), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  await a.invite('one')
  await a.identify(other)
  await a.tellFacts()
  await a.tellFacts(other)
  await a.askOfficer()

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY, { width: 1280, height: 800 })
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.returnForEvidence('DAMAGE', '看不清后车撞在哪里，请走近拍一张')
  await a.sendMore()
  await officer.seeEvidence('损伤细节')
  await officer.determine({ A: 'FULL', B: 'NONE' }, '补拍的照片显示撞击点在前车车尾左侧，前车静止。')
})
