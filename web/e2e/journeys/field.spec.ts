import { test } from '@playwright/test'
import { FieldPhone } from '../support/fieldPhone'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_RUN_INTO, zhang } from '../support/people'
import { chineseElder } from '../support/screen'

const JOURNEY = 'field'

test('a party asks for an officer: the patrol takes it on the phone and writes down how the visit ended', async ({ browser }) => {
  const party = await PartyPhone.pickUp(browser, zhang(), 'field-visit', chineseElder)
  await party.report()
  const caseNo = await party.caseNo()
  await party.askPolice()
  const officer = await FieldPhone.pickUp(browser, 'officer1', 'field-visit')
  await officer.takeFromQueue(caseNo, 'ONSITE')
  await officer.recordVisit('到场核实，双方车辆均能移动，已引导撤离并当场处理完毕。')
  await officer.leave()
})

test('officer and loss assessor with the phone in hand: queue, photos, determination, full data with a reason, assessment', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, wang({ story: WAS_RUN_INTO }), JOURNEY)
  const other = zhang({ story: WAS_RUN_INTO })
  await a.report()
  const caseNo = await a.caseNo()
  await a.identify()
  await a.invite('one')
  await a.identify(other)
  await a.tellFacts()
  await a.tellFacts(other)
  await a.askOfficer()

  const officer = await FieldPhone.pickUp(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue(caseNo)
  await officer.swipePhotos(3)
  await officer.openFullData('B', '核对联系电话')
  await officer.determine({ A: 'NONE', B: 'FULL' }, '照片显示前车静止，后车车头撞前车车尾。')
  await officer.findByPlate(other.plate, caseNo)
  await officer.leave()

  await a.acknowledge()
  await a.acknowledge()
  await a.openClaim()
  const assessor = await FieldPhone.pickUp(browser, 'insurer1', JOURNEY)
  await assessor.assess(caseNo, [{ item: '后保险杠', yuan: '1280' }, { item: '喷漆', yuan: '600' }])
  await a.acceptAndGetPaid()
})
