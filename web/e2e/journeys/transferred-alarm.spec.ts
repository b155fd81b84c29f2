import { expect, test } from '@playwright/test'
import { CallTaker } from '../support/callTaker'
import { PartyPhone } from '../support/partyPhone'
import { wang, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'transferred-alarm'

test('122 hands a call over: the caller finds the report half filled in; the other driver’s own report is joined to it on the desk', async ({ browser }) => {
  const caller = zhang({ plate: '闽A77A61' })
  const other = wang({ plate: '闽AD77162' })
  const { caseNo, link } = await CallTaker.handOver(caller, other, '五四路追尾，无人受伤')

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('TRANSFERRED_ALARM', caseNo)
  await officer.seeAlarm('五四路追尾')

  const a = await PartyPhone.pickUp(browser, caller, JOURNEY)
  await a.goOnFromCall(link, caller.plate)
  expect(await a.caseNo()).toBe(caseNo)

  const b = await PartyPhone.pickUp(browser, other, JOURNEY)
  await b.report()
  const second = await b.caseNo()
  await b.identify()
  await b.saysItIsTheSame()

  await officer.takeFromQueue('DUPLICATE', second)
  await officer.joinReports(caseNo)
  await b.followTheJoined(caseNo)
  await officer.jumpTo(caseNo)
  await officer.seePart(second)
  await officer.seeChannels('CALL_110', caseNo, second)
})
