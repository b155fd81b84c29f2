import { test } from '@playwright/test'
import { keepDays } from '../support/kept'
import { PartyPhone } from '../support/partyPhone'
import { wang, WAS_REVERSED_INTO, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'days-before'

test('a determined case with a mediation agreed on for another day: the phones go into the pocket', async ({ browser }) => {
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
  await officer.determine({ A: 'PRIMARY', B: 'SECONDARY' }, '后车未保持安全距离，前车起步时短暂后溜。')
  await b.acknowledge()
  await a.acknowledge()
  await a.askForMediation('修理费按责任分担')
  await b.askForMediation('赔偿后保险杠和误工费')
  await officer.takeFromQueue('MEDIATION', caseNo)
  await officer.scheduleMediation('鼓岭大队一楼调解室')
  await a.seeMediationTime()
  await a.keep('driver-a')
  await b.keep('driver-b')
  keepDays(await officer.daysToMediate() - 1)
})
