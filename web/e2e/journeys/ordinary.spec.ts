import { test } from '@playwright/test'
import { FieldPhone } from '../support/fieldPhone'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { ProcedureDesk } from '../support/procedureDesk'

const JOURNEY = 'ordinary'

test('unclear facts: transferred to the ordinary procedure, investigated, determined by two officers, served', async ({ browser }) => {
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
  await a.seeInvestigation(/李警官.*周警官/)
  await b.askRecusal(/周警官/, '周警官与对方当事人是同学')
  const leader = await ProcedureDesk.sitDown(browser, 'leader1', JOURNEY)
  await leader.desk.takeFromQueue('APPROVAL', caseNo)
  await leader.decideRecusal(false, '经核查，不是同学，没有影响公正处理的关系。')
  await b.seeRecusal('refused')
  await lead.tellSigned('A')
  await lead.tellRefused('B', '当事人称要先咨询律师，拒绝签名')
  await lead.question(['2026年12月1日上午，五四路，晴，路面干燥。', '驾驶闽A12345号小型轿车由北向南直行。', '前车减速，我没有刹住，车头碰到它的车尾。'], '“减速”应为“突然减速”。')
  await a.signPaper('record-sign', /突然减速/)
  await lead.signRecord('李警官 350101')
  const second = await ProcedureDesk.sitDown(browser, 'officer3', JOURNEY, true)
  await second.desk.jumpTo(caseNo)
  await second.signRecord('周警官 350103')
  const atTheScene = await FieldPhone.pickUp(browser, 'officer1', JOURNEY)
  await atTheScene.recordScene(caseNo, '双向四车道城市道路，沥青路面，干燥，平直。', '闽A12345号车头与闽AD12345号车尾接触，制动印长8.2米，无倒车痕迹。')
  await lead.seeScene()
  await lead.draft(
    { A: 'FULL', B: 'NONE' },
    {
      evidence: '现场照片3张\n现场勘查笔录1份',
      causeAnalysis: '当事人A未与前车保持安全距离，是事故发生的原因。',
      faults: '当事人A驾车未与前车保持足以采取紧急制动措施的安全距离。',
      articles: 'RTSL-43\nPROC-60.1(1)',
      override: '制动印和接触部位显示后车追尾，无倒车痕迹。',
    },
  )
  await second.desk.takeFromQueue('COSIGN', caseNo)
  await second.sign()
  await b.acknowledge()
  await a.refuseDetermination('我认为前车也有责任')
  await second.desk.seeAnswers({ A: /我认为前车也有责任/, B: /已签收/ })
  await keepPapers(second.desk, JOURNEY, ['PROCEDURE_TRANSFER', 'RECUSAL_DECISION', 'RIGHTS_NOTICE', 'QUESTIONING_RECORD', 'DETERMINATION_GENERAL'])
})
