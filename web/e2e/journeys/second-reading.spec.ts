import { expect, test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'second-reading'

test('a determination against the rule is read again by another brigade without its outcome; the centre calibrates the difference', async ({ browser }) => {
  const other = wang()
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  await a.invite('one')
  await a.identify(other)
  await a.tellFacts()
  await a.tellFacts(other)
  await a.askOfficer()
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.determine({ A: 'FULL', B: 'NONE' }, '照片显示前车静止，后车车头撞前车车尾。')

  const reader = await StaffDesk.sitDown(browser, 'officer2', JOURNEY)
  await reader.takeBlind()
  const seen = await reader.page.locator('main').innerText()
  for (const outcome of [caseNo, '闽A12345', '照片显示前车静止', '李警官', '认定书']) expect(seen).not.toContain(outcome)
  await reader.readAgain({ A: 'NONE', B: 'FULL' }, '前车尾灯与碰撞痕迹显示前车向后移动。')

  const centre = await StaffDesk.sitDown(browser, 'centre1', JOURNEY)
  await centre.calibrate('仅凭照片能否区分静止与后退？')
})
