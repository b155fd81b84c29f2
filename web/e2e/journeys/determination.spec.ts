import { test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { chineseElder } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'determination'

test('they disagree: an officer determines online, one signs, the other refuses, the insurer pays, the centre closes', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY, chineseElder)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const code = await a.invite('two')
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY)
  await b.join(code)
  await b.identify()
  await b.tellFacts(undefined, '我在排队等红灯，后车撞上来。')
  await a.tellFacts(undefined, '前车突然倒车。')
  await a.askOfficer()
  await b.askOfficer()

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY, { dark: true })
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.determine({ A: 'FULL', B: 'NONE' }, '照片显示前车静止，后车车头撞前车车尾，后车未保持安全距离。')

  await b.acknowledge()
  await a.refuseDetermination('我认为前车也有责任')
  await officer.seeAnswers({ A: /我认为前车也有责任/, B: /已签收/ })

  await b.openClaim()
  const insurer = await StaffDesk.sitDown(browser, 'insurer1', JOURNEY)
  await insurer.takeFromQueue('CLAIM', caseNo)
  await insurer.assess([{ item: '后保险杠', yuan: '1680' }])
  await b.acceptAndGetPaid()

  await officer.requestClosure()
  const centre = await StaffDesk.sitDown(browser, 'centre1', JOURNEY)
  await centre.takeFromQueue('CLOSURE_APPROVAL', caseNo)
  await centre.approveClosure()
  await b.rate()
})
