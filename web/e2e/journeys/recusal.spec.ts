import { expect, test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { ProcedureDesk } from '../support/procedureDesk'

const JOURNEY = 'recusal'

test('a party asks that an officer withdraws: the leader decides, another takes over, rights are signed on the phone', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY)
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

  const lead = await ProcedureDesk.sitDown(browser, 'officer1', JOURNEY)
  await lead.desk.takeFromQueue('DETERMINATION', caseNo)
  await lead.transfer(['FACTS_UNCLEAR'], /周警官/)
  await b.askRecusal(/李警官/, '李警官是对方当事人的表兄')
  const leader = await ProcedureDesk.sitDown(browser, 'leader1', JOURNEY, true)
  await leader.desk.takeFromQueue('APPROVAL', caseNo)
  await leader.decideRecusal(true, '经核查属实，由吴警官接办。', /吴警官/)
  await b.seeRecusal('granted')
  await b.seeInvestigation(/周警官.*吴警官/)

  const next = await ProcedureDesk.sitDown(browser, 'officer3', JOURNEY)
  await next.desk.jumpTo(caseNo)
  await next.tellSigned('A')
  await next.tell('B')
  await b.signPaper('rights-sign', /申请其回避/)
  await expect(lead.desk.page.getByTestId('step-TELL_RIGHTS')).toHaveCount(0)
  await lead.desk.see('withdrew')
})
