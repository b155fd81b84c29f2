import { createHmac } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { look } from '../support/screen'
import { StaffDesk } from '../support/staffDesk'

const JOURNEY = 'administrator'
const CHOSEN = 'My-own-secret-22'

/** What an authenticator shows now (RFC 6238); the key as it stands on the page. */
function codeOf(key: string): string {
  const bits = [...key.replace(/\s/g, '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', secret).update(step).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function makeOfficer(page: Page, username: string): Promise<string> {
  await page.getByTestId('create-account').click()
  await page.getByTestId('account-username').fill(username)
  await page.getByTestId('account-citizen').fill('11010519491231002X')
  await page.getByTestId('account-name').fill('新警官 350199')
  await page.getByTestId('account-unit').selectOption({ label: '鼓岭大队' })
  await page.getByTestId('account-qualification').selectOption('SIMPLIFIED')
  await look(page, JOURNEY, 'sysadmin1-new-account')
  await page.getByTestId('account-save').click()
  await expect(page.getByTestId('account-state')).toContainText('待授权')
  return page.getByTestId('once-password').innerText()
}

test('one administrator makes an account, another grants it, the officer chooses password and authenticator, works, and is signed out', async ({ browser }) => {
  const username = `new.${Date.now().toString(36)}`
  const system = await StaffDesk.sitDown(browser, 'sysadmin1', JOURNEY, { home: 'rail-accounts' })
  await expect(system.page.getByTestId('rail-cases')).toHaveCount(0)
  await system.see('accounts')
  await system.page.getByTestId('rail-functions').click()
  const negotiation = system.page.getByTestId('350103000000-SELF_NEGOTIATION')
  await negotiation.click()
  await expect(negotiation).toHaveAttribute('aria-checked', 'false')
  await system.see('functions')
  await negotiation.click()
  await expect(negotiation).toHaveAttribute('aria-checked', 'true')
  await system.page.getByTestId('rail-accounts').click()
  const once = await makeOfficer(system.page, username)
  await system.see('once-password')

  const officer = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  const at = (id: string) => officer.getByTestId(id)
  await officer.goto('/c/')
  await at('username').fill(username)
  await at('password').fill(once)
  await at('sign-in').click()
  await expect(at('trouble')).toContainText('尚未由安全管理员授权')

  const security = await StaffDesk.sitDown(browser, 'secadmin1', JOURNEY, { home: 'rail-accounts', dark: true })
  await security.page.getByTestId(`account-${username}`).click()
  await security.see('waiting')
  await security.page.getByTestId('grant').click()
  await expect(security.page.getByTestId('account-state')).toContainText('已启用')

  await at('sign-in').click()
  await expect(at('authenticator-key')).toBeVisible()
  await look(officer, JOURNEY, 'officer-first-sign-in')
  await at('new-password').fill(CHOSEN)
  await at('new-password-again').fill(CHOSEN)
  await at('new-totp').fill(codeOf(await at('authenticator-key').innerText()))
  await at('set-password').click()
  await expect(at('rail-work')).toBeVisible()
  await at('me').click()
  await at('my-sessions').click()
  await expect(at('session')).toHaveCount(1)
  await look(officer, JOURNEY, 'officer-sessions')

  await security.page.getByTestId('account-filter').selectOption('ACTIVE')
  await security.page.getByTestId(`account-${username}`).click()
  await expect(security.page.getByTestId('session')).toHaveCount(1)
  await security.see('session')
  await security.page.getByTestId('end-session').click()
  await expect(security.page.getByTestId('session')).toHaveCount(0)
  await officer.reload()
  await expect(at('sign-in')).toBeVisible()

  await system.page.getByTestId('stale').check()
  await expect(system.page.getByTestId(`account-${username}`)).toHaveCount(0)
  await system.see('stale')
  await system.page.getByTestId('stale').uncheck()
  await system.page.getByTestId(`account-${username}`).click()
  await system.page.getByTestId('disable').click()
  await system.page.getByTestId('confirm').click()
  await expect(system.page.getByTestId('account-state')).toContainText('已停用')
})
