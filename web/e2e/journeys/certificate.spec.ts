import { expect, test } from '@playwright/test'
import { FieldPhone } from '../support/fieldPhone'
import { keptFile } from '../support/kept'
import { keepPapers } from '../support/papers'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { ProcedureDesk } from '../support/procedureDesk'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'certificate'

test('the term is suspended and goes on; the facts cannot be cleared up: a certificate, served, closed, archived', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: WAS_REVERSED_INTO }), JOURNEY)
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY)
  await b.join(await a.invite('two'))
  await b.identify()
  await b.tellFacts(undefined, '我在排队等红灯，后车撞上来。')
  await a.tellFacts(undefined, '前车突然倒车。')
  await a.askOfficer()
  await b.askOfficer()

  const lead = await ProcedureDesk.sitDown(browser, 'officer1', JOURNEY)
  await lead.desk.takeFromQueue('DETERMINATION', caseNo)
  await lead.transfer(['FACTS_UNCLEAR'], /周警官/)
  await lead.tellSigned('A')
  await lead.tellSigned('B')
  const atTheScene = await FieldPhone.pickUp(browser, 'officer1', JOURNEY)
  await atTheScene.recordScene(caseNo, '双向四车道城市道路，沥青路面，干燥，平直。', '两车已移至路边，路面无制动印，无散落物。')
  await lead.seeScene()

  await lead.ask('SUSPENSION', '前车行车记录仪存储卡损坏，正在送厂恢复，无法取得证据。', '建议中止认定时限')
  const chief = await ProcedureDesk.sitDown(browser, 'chief1', JOURNEY)
  await chief.desk.takeFromQueue('APPROVAL', caseNo)
  await chief.direct('同意中止，存储卡恢复后立即继续。')
  await b.seePaper('SUSPENSION_NOTICE')
  await lead.seeTerm('SUSPENDED')
  await lead.resume('存储卡无法恢复，路口没有监控。')
  await lead.seeTerm('RUNNING')

  await lead.draftCertificate('两车在五四路路口南侧车头与车尾相碰。', '前车是否倒车，双方陈述相反，没有其他证据，无法查清。')
  const second = await ProcedureDesk.sitDown(browser, 'officer3', JOURNEY, true)
  await second.desk.takeFromQueue('COSIGN', caseNo)
  await second.sign()
  await a.acknowledge()
  await b.acknowledge()
  await expect(b.page.getByTestId('review-right')).toBeVisible({ timeout: 60_000 })
  await second.desk.seeAnswers({ A: /已签收/, B: /已签收/ })

  await lead.desk.jumpTo(caseNo)
  await lead.desk.requestClosure()
  const centre = await StaffDesk.sitDown(browser, 'centre1', JOURNEY)
  await centre.takeFromQueue('CLOSURE_APPROVAL', caseNo)
  await centre.approveClosure()
  await keepPapers(centre, JOURNEY, ['PROCEDURE_TRANSFER', 'RIGHTS_NOTICE', 'SUSPENSION_NOTICE', 'ACCIDENT_CERTIFICATE', 'CLOSING_APPROVAL'])
  await centre.packArchive()
  await centre.downloadArchive(keptFile(`papers/${JOURNEY}.zip`))
})
