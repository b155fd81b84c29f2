import { test } from '@playwright/test'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { english } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'mediation'

test('both ask for a mediation, an officer fixes the time, one leaves, and it is ended in writing', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const code = await a.invite('two')
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY, english)
  await b.join(code)
  await b.identify()
  await b.tellFacts(undefined, 'I waited at the red light and was hit from behind.')
  await a.tellFacts(undefined, '前车突然倒车。')
  await a.askOfficer()
  await b.askOfficer()
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.determine({ A: 'PRIMARY', B: 'SECONDARY' }, '后车未保持安全距离，前车起步时短暂后溜。')
  await b.acknowledge()
  await a.acknowledge()

  await a.askForMediation('修理费按责任分担')
  await b.askForMediation('The bumper and a lost day of work')
  await officer.takeFromQueue('MEDIATION', caseNo)
  await officer.scheduleMediation('鼓岭大队一楼调解室')
  await a.seeMediationTime()
  await a.confirmPaper('MEDIATION_NOTICE')
  await b.leaveMediation()
  await officer.endMediation('WITHDRAWAL', '当事人B在调解开始前退出调解。')
  await a.seeMediationEnd()
  await keepPapers(officer, JOURNEY, ['MEDIATION_NOTICE', 'MEDIATION_ENDING'])
})
