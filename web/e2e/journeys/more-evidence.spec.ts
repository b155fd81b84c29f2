import { test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'more-evidence'

test('the officer asks for one more photo, the party sends it, the officer goes on; a new phone finds the case by number', async ({ browser }) => {
  const other = wang()
  const one = zhang({ story: WAS_REVERSED_INTO })
  const a = await PartyPhone.pickUp(browser, one, JOURNEY)
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

  const newPhone = await PartyPhone.pickUp(browser, one, JOURNEY)
  await newPhone.findByNumber(caseNo)
})

test('somebody is badly hurt on an expressway: stay, call, and the police know', async ({ browser }) => {
  const phone = await PartyPhone.pickUp(browser, zhang(), 'hurt')
  await phone.reportHurt()
})
