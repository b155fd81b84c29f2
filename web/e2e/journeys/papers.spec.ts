import { expect, test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { zhang } from '../support/people'
import { papersOf } from '../support/specimens'

const JOURNEY = 'papers'

test('a party photographs both licences and types nothing about itself', async ({ browser }) => {
  const driver = zhang()
  const papers = await papersOf(driver)
  const phone = await PartyPhone.pickUp(browser, driver, JOURNEY)
  await phone.report()
  const typed = await phone.countKeys(() => phone.identifyByPapers(papers.licence, papers.vehicleLicence))
  expect(typed.filter((id) => !['phone', 'sms-code'].includes(id)), 'fields typed into').toEqual([])
})
