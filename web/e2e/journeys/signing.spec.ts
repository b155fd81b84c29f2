import { expect, test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { chineseElder } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'signing'

test('one is pressed: the other side sees nothing of it, an officer does', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang(), JOURNEY, chineseElder)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY)
  await b.join(await a.invite('two'))
  await b.identify()
  await b.tellFacts()
  await a.tellFacts()

  await a.refuseQuietly('PRESSED')
  await b.waitFor('sign', 'proposal')
  await b.signNext()
  await b.waitFor('wait')
  for (const phone of [a, b]) expect(await phone.words()).not.toMatch(/逼迫|静默|不舒服/)

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('SIGNING', caseNo)
  await officer.endSigning('A', /我被逼迫/, '已单独联系甲，改为民警在线认定')
  await b.waitFor('proposal')
  expect(await b.words()).not.toMatch(/逼迫|静默/)
})

test('a police paper: one signs and is recorded, the other receives it and signs before the officer', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY)
  await b.join(await a.invite('two'))
  await b.identify()
  await b.tellFacts()
  await a.tellFacts()
  await a.askOfficer()
  await b.askOfficer()
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.determine({ A: 'FULL', B: 'NONE' }, '照片显示前车静止，后车未保持安全距离。')

  await b.acknowledge()
  expect(await officer.seeRecording('B')).toBeGreaterThan(10_000)
  await a.receiveUnsigned()
  await officer.signInPerson('A', 'ZFJL-350101-0042')
  await officer.seeAnswers({ A: /已签收/, B: /已签收/ })
})
