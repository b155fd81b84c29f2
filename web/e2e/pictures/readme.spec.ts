import { expect, test, type Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { PartyPhone } from '../support/partyPhone'
import { RAN_INTO, wang, zhang } from '../support/people'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'pictures'
const save = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: fileURLToPath(new URL(`../../../docs/pictures/${name}.png`, import.meta.url)) })
}
const isLive = (page: Page): Promise<void> => expect(page.getByTestId('docket')).toContainText('实时更新中')

test('the pictures of the README: evidence fixed, the officer decides, the insurer has paid', async ({ browser }) => {
  const a = await PartyPhone.pickUp(browser, zhang({ story: { ...RAN_INTO, 'MOTION:B': 'ROLLING' } }), JOURNEY)
  await a.report((page) => save(page, 'party'))
  const caseNo = await a.caseNo()
  await a.identify()
  const b = await PartyPhone.pickUp(browser, wang(), JOURNEY)
  await b.join(await a.invite('two'))
  await b.identify()
  await b.tellFacts(undefined, '我在排队等红灯，后车撞上来。')
  await a.tellFacts(undefined, '前车突然往后溜了一点。')
  await a.askOfficer()
  await b.askOfficer()

  const officer = await StaffDesk.sitDown(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue('DETERMINATION', caseNo)
  await expect(officer.page.getByTestId('determination-form')).toBeVisible()
  await isLive(officer.page)
  await save(officer.page, 'console')
  await officer.determine({ A: 'FULL', B: 'NONE' }, '照片显示前车静止，后车车头撞前车车尾。')

  await b.acknowledge()
  await a.acknowledge()
  await b.openClaim()
  const insurer = await StaffDesk.sitDown(browser, 'insurer1', JOURNEY)
  await insurer.takeFromQueue('CLAIM', caseNo)
  await insurer.assess([{ item: '后保险杠', yuan: '2600' }, { item: '喷漆', yuan: '900' }, { item: '拆装工时', yuan: '360' }])
  await b.acceptAndGetPaid()
  await expect(insurer.page.getByTestId('claim-now')).toContainText('赔款已到账', { timeout: 30_000 })
  await isLive(insurer.page)
  await insurer.page.keyboard.press('ArrowRight')
  await save(insurer.page, 'claim')
})
