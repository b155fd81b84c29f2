import { expect, type Browser, type Page } from '@playwright/test'
import { SCENARIO, type Driver } from './people'
import { inbox, shot, smsCode } from './world'

/** A party with the own phone (390×844): walks the pages as a person would, always by what the page says is next. */
export class PartyPhone {
  private constructor(readonly page: Page, readonly driver: Driver, private readonly journey: string) {}

  static async pickUp(browser: Browser, driver: Driver, journey: string): Promise<PartyPhone> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2,
      permissions: ['geolocation', 'camera'], geolocation: { longitude: 119.3056, latitude: 26.0894, accuracy: 12 },
    })
    return new PartyPhone(await context.newPage(), driver, journey)
  }

  private at = (id: string) => this.page.getByTestId(id)
  private see = (step: string) => shot(this.page, this.journey, step)

  /** From the link to the moved cars. */
  async report(): Promise<void> {
    await this.page.goto('/p/')
    await this.see('start')
    await this.at('begin').click()
    await this.see('safety')
    await this.at('next').click()
    await this.at('injury-NONE').click()
    await this.at('move-yes').click()
    await this.at('met-cars').click()
    await this.see('trouble')
    await this.at('trouble-none').click()
    await this.at('locate').click()
    await expect(this.at('place-found')).toBeVisible()
    await this.at('place-text').fill('五四路与湖东路路口南侧')
    await this.at('road-URBAN_ROAD').check({ force: true })
    await this.see('place')
    await this.at('next').click()
    await this.takePhotos('scene-order')
    await expect(this.at('scene-order')).toHaveAttribute('data-go', 'true')
    await this.see('move-the-cars')
    await this.at('confirm-moved').click()
    await this.onCase()
  }

  /** Shoots slot after slot until the page leaves the guide. */
  async takePhotos(leadsTo: string): Promise<void> {
    await expect(this.at('shutter')).toBeEnabled()
    await this.see('photos')
    for (let tries = 0; tries < 12; tries++) {
      const over = this.at(leadsTo).or(this.at('photos-done')).or(this.at('shutter')).first()
      await expect(over).toBeVisible()
      if (await this.at(leadsTo).isVisible()) return
      if (await this.at('photos-done').isVisible()) {
        await this.at('photos-done').click()
        await expect(this.at(leadsTo)).toBeVisible()
        return
      }
      await this.at('shutter').click()
      await this.page.waitForTimeout(700)
      if (await this.at('photo-keep').isVisible()) await this.at('photo-keep').click()
    }
    throw new Error(`the photos never led to ${leadsTo}`)
  }

  async onCase(): Promise<void> {
    await expect(this.at('case')).toBeVisible()
  }
  async caseNo(): Promise<string> {
    return /[A-Z]*\d{6,}[-\d]*/.exec((await this.at('case-no').textContent()) ?? '')?.[0] ?? ''
  }
  /** Waits until the page says this is next; the page follows the docket by itself. */
  async waitFor(...steps: string[]): Promise<string> {
    const next = this.at('next-step')
    await expect(next).toHaveAttribute('data-step', new RegExp(`^(${steps.join('|')})$`), { timeout: 60_000 })
    return (await next.getAttribute('data-step')) ?? ''
  }
  private async go(step: string): Promise<void> {
    await this.waitFor(step)
    await this.at('next-go').click()
  }

  async join(code: string): Promise<void> {
    await this.page.goto(`/p/join/${code}`)
    await this.see('join')
    await this.at('join').click()
    await this.onCase()
  }
  async invite(way: 'two' | 'one'): Promise<string> {
    await this.go('invite')
    await this.at(`phones-${way}`).click()
    if (way === 'one') return ''
    const code = (await this.at('invite-code').textContent()) ?? ''
    await this.see('invite')
    await this.at('back-to-case').click()
    return code.replace(/\D/g, '')
  }

  async confirmPhone(): Promise<void> {
    const before = (await inbox(this.driver.phone)).length
    await this.at('phone').fill(this.driver.phone)
    await this.at('send-code').click()
    await this.at('sms-code').fill(await smsCode(this.driver.phone, before))
    await this.at('confirm-code').click()
  }

  /** The five items, question by question, of this driver or of the other one on the same phone. */
  async identify(who: Driver = this.driver): Promise<void> {
    await this.go('identity')
    const screens = ['phone', 'name', 'plate-pad', 'policy-no', 'damage-FRONT']
    for (let round = 0; round < 6; round++) {
      const open = screens.map((id) => this.at(id)).reduce((a, b) => a.or(b)).or(this.at('next-step'))
      await expect(open.first()).toBeVisible()
      if (await this.at('next-step').isVisible()) break
      await this.answer(who)
    }
    await this.onCase()
  }
  private async answer(who: Driver): Promise<void> {
    if (await this.at('name').isVisible()) {
      await this.at('name').fill(who.name)
      await this.at('licence-no').fill(who.licenceNo)
      if (await this.at('other-phone').isVisible()) await this.at('other-phone').fill(who.phone)
      await this.see('identity')
    } else if (await this.at('phone').isVisible()) {
      await this.confirmPhone()
      await expect(this.at('phone')).toBeHidden()
      return
    } else if (await this.at('plate-pad').isVisible()) {
      if ([...who.plate].length === 8) await this.at('plate-new-energy').check()
      for (const key of who.plate) await this.at(`plate-key-${key}`).click()
      await this.see('plate')
    } else if (await this.at('policy-no').isVisible()) {
      await this.page.getByRole('radio', { name: who.insurer }).check({ force: true })
      await this.at('policy-no').fill(who.policyNo)
    } else {
      await this.at(`damage-${who.damage}`).click()
      await this.see('damage')
    }
    const heading = await this.page.locator('h1').first().textContent()
    await this.at('identity-next').click()
    await expect(this.page.locator('h1').first()).not.toHaveText(heading ?? '')
  }

  async tellFacts(who: Driver = this.driver, words = ''): Promise<void> {
    await this.go('facts')
    await this.see('facts')
    await this.at(`scenario-${SCENARIO}`).click()
    await this.at(`side-${who.side}`).click()
    await this.at(`motion-${who.motion}`).click()
    if (words) await this.at('description').fill(words)
    await this.at('facts-send').click()
    await this.onCase()
  }

  async agree(): Promise<void> {
    await this.go('proposal')
    await expect(this.at('proposal-summary')).toBeVisible()
    await this.see('proposal')
    await this.at('agree').click()
    await this.sign('agreement')
  }
  async signNext(): Promise<void> {
    await this.go('sign')
    await this.sign('agreement')
  }
  private async sign(what: string): Promise<void> {
    await this.at('signature-canvas').scrollIntoViewIfNeeded()
    const box = await this.at('signature-canvas').boundingBox()
    if (!box) throw new Error('no signature field')
    for (const row of [0.35, 0.65]) {
      await this.page.mouse.move(box.x + box.width * 0.2, box.y + box.height * row)
      await this.page.mouse.down()
      for (let i = 1; i <= 14; i++) await this.page.mouse.move(box.x + box.width * (0.2 + i * 0.04), box.y + box.height * (row + (i % 2 ? 0.12 : -0.12)))
      await this.page.mouse.up()
    }
    await this.at('consent-electronic').check()
    await this.see(`sign-${what}`)
    await this.at('sign').click()
    await this.onCase()
  }

  async askOfficer(): Promise<void> {
    await this.go('proposal')
    await this.see('proposal-disputed')
    await this.at('request-determination').click()
    await this.onCase()
  }
  async acknowledge(): Promise<void> {
    await this.go('acknowledge')
    await this.sign('determination')
  }
  async refuseDetermination(reason: string): Promise<void> {
    await this.go('acknowledge')
    await this.at('refuse-open').click()
    await this.at('refuse-reason').fill(reason)
    await this.see('refuse-determination')
    await this.at('refuse').click()
    await this.onCase()
  }

  async openClaim(): Promise<void> {
    await this.go('claim-open')
    await expect(this.at('claim')).toBeVisible()
    await this.see('claim-opened')
  }
  async openClaimOfCase(): Promise<void> {
    await this.at('claim-row').first().click()
    await expect(this.at('claim')).toBeVisible()
  }
  async giveAccount(who: Driver = this.driver): Promise<void> {
    await this.at('holder-name').fill(who.name)
    await this.at('bank-card').fill(who.card)
    await this.at('save-account').click()
    await expect(this.at('holder-name')).toBeHidden()
  }
  async acceptAndGetPaid(): Promise<void> {
    await expect(this.at('claim')).toHaveAttribute('data-state', 'ASSESSED', { timeout: 60_000 })
    if (await this.at('holder-name').isVisible()) await this.giveAccount()
    await this.see('claim-assessed')
    await this.at('accept-assessment').click()
    await expect(this.at('claim')).toHaveAttribute('data-state', 'PAID', { timeout: 90_000 })
    await this.see('claim-paid')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  async rate(): Promise<void> {
    await this.go('rate')
    for (let subject = 0; subject < 2; subject++) {
      await expect(this.at('rate-send').or(this.at('back-to-case')).first()).toBeVisible()
      if (!(await this.at('rate-send').isVisible())) break
      for (const aspect of ['attitude', 'efficiency', 'satisfaction']) await this.at(`rate-${aspect}-5`).check({ force: true })
      await this.see('rate')
      const heading = await this.page.locator('h1').first().textContent()
      await this.at('rate-send').click()
      await expect(this.page.locator('h1').first()).not.toHaveText(heading ?? '')
    }
    await expect(this.at('back-to-case')).toBeVisible()
    await this.see('rated')
  }
}
