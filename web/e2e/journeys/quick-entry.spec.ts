import { test } from '@playwright/test'
import { FieldPhone } from '../support/fieldPhone'
import { PartyPhone } from '../support/partyPhone'
import { wang, zhang } from '../support/people'
import { papersOf } from '../support/specimens'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'quick-entry'

test('a patrol officer fills one party in from a photo of the plate, the other from its characters; the desk looks up a phone', async ({ browser }) => {
  const { plate } = await papersOf(zhang())
  const party = await PartyPhone.pickUp(browser, zhang(), JOURNEY)
  await party.report()
  const caseNo = await party.caseNo()
  await party.askPolice()

  const officer = await FieldPhone.pickUp(browser, 'officer1', JOURNEY)
  await officer.takeFromQueue(caseNo, 'ONSITE')
  await officer.enterByPhoto(zhang().plate, plate, 'A')
  await officer.enterByPlate(wang().plate, 'B')

  const desk = await StaffDesk.sitDown(browser, 'officer2', JOURNEY)
  await desk.lookUpPhone('13800010002', ['王芳', '闽海'])
})
