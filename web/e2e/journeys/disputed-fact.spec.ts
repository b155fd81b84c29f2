import { test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { RAN_INTO, wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { englishElder } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'disputed-fact'

test('both answer in pictures, one fact clashes, the officer decides it with one key, both sign for it', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const code = await a.invite('two')
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY, englishElder)
  await b.join(code)
  await b.identify()
  await a.tellFacts(undefined, '前车突然倒车。')
  await b.tellFacts()
  await a.seeClash('MOTION:B')
  await b.thinkAgain('B', RAN_INTO)
  await a.askOfficer()
  await b.askOfficer()

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.decideFact('2', /A.*全部责任.*B.*无责任/)

  await a.acknowledge()
  await b.acknowledge()
  await officer.seeAnswers({ A: /已签收/, B: /已签收/ })
})
