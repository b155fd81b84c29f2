import { test } from '@playwright/test'
import { kept, keptDays } from '../support/kept'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { StaffDesk } from '../support/staffDesk'
import { daysLater } from '../support/world'

const JOURNEY = 'next-days'
const ASKED = '昨天的事故'
const inAMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

test('everybody is asked how they are; then they meet, read every word, and sign', async ({ browser }) => {
  await daysLater(keptDays())
  const { caseNo } = kept('driver-a')
  const a = await PartyPhone.takeOut(browser, 'driver-a', JOURNEY, ASKED)
  await a.answerTheCheck([])
  const b = await PartyPhone.takeOut(browser, 'driver-b', JOURNEY, ASKED)
  await b.answerTheCheck(['PAIN', 'NEW_DAMAGE', 'REGRET'])
  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('FOLLOW_UP', caseNo)
  await officer.handlePain('已电话联系，颈部拉伤，已到医院检查，无需住院。')

  const leader = await StaffDesk.sitDown(browser, 'leader1', JOURNEY)
  await leader.seeNearDeadline(caseNo, 'MEDIATION')
  await officer.draftMediation({ head: '车辆维修费', yuan: '3860' }, '当事人A所投保的保险公司直接支付给当事人B', inAMonth())
  const words = [caseNo, '事故地点：五四路', '调解依据', '第七十六条', '认定的基本事实', '后保险杠、尾灯损坏', '车辆维修费', '合计：3,860.00元', '主要责任，承担70%', '2,702.00元', '次要责任，承担30%', '履行期限', '交通警察：李警官', '向人民法院提起民事诉讼']
  await a.signMediation(words)
  await b.signMediation(words)
  await a.seeMediationAgreed('3,860')
  await officer.jumpTo(caseNo)
  await officer.seeMediationPaper()
  await keepPapers(officer, JOURNEY, ['MEDIATION_AGREEMENT'])
})
