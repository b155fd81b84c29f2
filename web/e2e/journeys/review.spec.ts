import { expect, test } from '@playwright/test'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'review'

test('a party applies for a review: two officers of the superior send the determination back, it is made anew and served', async ({ browser }) => {
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
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.determine({ A: 'FULL', B: 'NONE' }, '照片显示前车静止，后车车头撞前车车尾，后车未保持安全距离。')
  await b.acknowledge()
  await a.acknowledge()

  await a.applyForReview('前车倒车在先，路口有监控录像。')
  await b.stateOpinion('我没有倒车，请看行车记录仪。')
  await officer.takeFromQueue('REVIEW_FILE', caseNo)
  await officer.review('FORWARD')

  const first = await StaffDesk.sitDown(browser, 'reviewer1', JOURNEY)
  await first.takeFromQueue('REVIEW', caseNo)
  await first.review('JOIN')
  const second = await StaffDesk.sitDown(browser, 'reviewer2', JOURNEY)
  await second.jumpTo(caseNo)
  await second.review('JOIN')
  await second.review('ACCEPT')
  await b.confirmPaper('REVIEW_ACCEPTANCE')
  await first.jumpTo(caseNo)
  await first.proposeReinvestigation('路口监控录像未调取，成因分析证据不足。')
  await second.jumpTo(caseNo)
  await second.agreeWithConclusion()
  await expect(a.page.getByTestId('former')).toBeVisible({ timeout: 60_000 })

  await officer.takeFromQueue('DETERMINATION', caseNo)
  await officer.determine({ A: 'PRIMARY', B: 'SECONDARY' }, '调取监控后，前车起步时短暂后溜，后车未保持安全距离。')
  await b.acknowledge()
  await a.acknowledge()
  await a.seeFormer()
  await keepPapers(officer, JOURNEY, ['DETERMINATION_SIMPLIFIED', 'REVIEW_ACCEPTANCE', 'REVIEW_CONCLUSION'])
})
