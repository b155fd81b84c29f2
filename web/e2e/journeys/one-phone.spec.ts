import { expect, test } from '@playwright/test'
import { PartyPhone } from '../support/partyPhone'
import { wang, zhang } from '../support/people'
import { englishElder } from '../support/screen'

test('one phone: both give their details, tell, agree and sign on it', async ({ browser }) => {
  const other = wang()
  const phone = await PartyPhone.pickUp(browser, zhang(), 'one-phone', englishElder)
  await phone.report()
  await phone.identify()
  await phone.invite('one')
  await phone.identify(other)
  await phone.tellFacts()
  await phone.tellFacts(other)
  await phone.agree()
  await phone.signNext()
  await expect(phone.page.getByTestId('case')).toHaveAttribute('data-state', 'AGREED', { timeout: 60_000 })
  await expect(phone.page.getByTestId('document-SELF_NEGOTIATION_AGREEMENT')).toBeVisible({ timeout: 60_000 })
})
