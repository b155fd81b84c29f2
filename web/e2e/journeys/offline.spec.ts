import { expect, test } from '@playwright/test'
import { OfflinePhone } from '../support/offlinePhone'
import { zhang } from '../support/people'

test('no network at the roadside: everything is kept on the phone, survives a reload, and travels by itself when the network is back', async ({ browser }) => {
  const phone = await OfflinePhone.pickUp(browser, zhang(), 'offline')
  await phone.openOnce()
  await phone.loseNetwork()
  await phone.reportWithoutNetwork()
  await phone.isKept(3)
  await phone.reload()
  await phone.isKept(3)
  await phone.findNetwork()
  await phone.isDelivered()
  await expect(phone.page.getByTestId('evidence')).toHaveCount(3)
})
