import { expect, type Browser } from '@playwright/test'
import { SCENARIO, type Driver } from './people'
import { RoadsidePhone } from './roadsidePhone'
import { usual, type Reading } from './screen'
import { inbox, smsCode } from './world'

/** A party with the own phone: walks the pages as a person would, always by what the page says is next. */
export class PartyPhone extends RoadsidePhone {
  static async pickUp(browser: Browser, driver: Driver, journey: string, reading: Reading = usual): Promise<PartyPhone> {
    const context = await RoadsidePhone.context(browser)
    return new PartyPhone(await context.newPage(), driver, journey, reading)
  }

  async join(code: string): Promise<void> {
    await this.open(`/p/join/${code}`)
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

  /** A new phone: nothing on it yet, the accidents come back with the number. */
  async findByNumber(caseNo: string): Promise<void> {
    await this.open('/p/')
    await this.at('open-join').click()
    await this.see('join-by-digits')
    await this.at('back').click()
    await this.at('open-mine').click()
    await expect(this.at('find-by-phone')).toBeVisible()
    await this.see('mine-empty')
    await this.at('find-by-phone').click()
    await this.see('find-by-number')
    await this.confirmPhone()
    await expect(this.at('case-row').first()).toContainText(caseNo)
    await this.see('mine')
    await this.at('case-row').first().click()
    await this.onCase()
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
    await expect(this.at(`scenario-${SCENARIO}`)).toBeVisible()
    await this.see('facts')
    await this.at(`scenario-${SCENARIO}`).click()
    await this.see('facts-side')
    await this.at(`side-${who.side}`).click()
    await this.see('facts-motion')
    await this.at(`motion-${who.motion}`).click()
    await this.see('facts-words')
    if (words) await this.at('description').fill(words)
    await this.at('facts-send').click()
    await this.onCase()
  }

  async agree(): Promise<void> {
    await this.openAgreement()
    await this.sign('agreement')
  }
  private async openAgreement(): Promise<void> {
    await this.go('proposal')
    await expect(this.at('proposal-summary')).toBeVisible()
    await this.see('proposal')
    await this.at('agree').click()
  }
  /** Opens the agreement and tells the police alone that it is not free; the screen goes on as after a signature. */
  async refuseQuietly(way: 'PRESSED' | 'DISAGREE' | 'UNWELL'): Promise<void> {
    await this.openAgreement()
    await expect(this.at(`way-${way}`)).toBeDisabled()
    await this.readToTheEnd()
    await this.at('way-SIGN').scrollIntoViewIfNeeded()
    await this.see('four-ways')
    await this.at(`way-${way}`).click()
    await this.onCase()
    await this.waitFor('wait')
    await this.see('after-the-quiet-way')
  }
  /** Everything this phone shows of the case. */
  async words(): Promise<string> {
    return this.page.locator('main').innerText()
  }
  /** Does not want to be recorded: takes the paper and leaves the rest to an officer. */
  async receiveUnsigned(): Promise<void> {
    await this.go('acknowledge')
    await this.at('record-decline').click()
    await this.see('without-recording')
    await this.at('receive-unsigned').click()
    await this.onCase()
    await this.waitFor('wait')
  }
  async signNext(): Promise<void> {
    await this.go('sign')
    await this.sign('agreement')
  }
  /** Nobody signs before the words have been on the screen for twenty seconds. */
  async readToTheEnd(): Promise<void> {
    await expect(this.at('read-left')).toHaveAttribute('data-left', '0', { timeout: 40_000 })
  }
  private async sign(what: 'agreement' | 'determination'): Promise<void> {
    await this.at('read-left').waitFor()
    await this.see(`read-${what}`)
    if (what === 'determination') {
      await this.at('record-start').click()
      await expect(this.at('record')).toHaveAttribute('data-state', 'recording')
    }
    await this.readToTheEnd()
    if (what === 'agreement') await this.at('way-SIGN').click()
    await this.write()
    await this.at('consent-electronic').check()
    await this.see(`sign-${what}`)
    await this.at('sign').click()
    await this.onCase()
  }
  private async write(): Promise<void> {
    await this.at('signature-canvas').scrollIntoViewIfNeeded()
    const box = await this.at('signature-canvas').boundingBox()
    if (!box) throw new Error('no signature field')
    for (const [left, wide] of [[0.2, 0.22], [0.52, 0.28]] as const) {
      const swing = (n: number): [number, number] => [box.x + box.width * (left + (wide * n) / 24 + 0.05 * Math.sin(n * 1.1)), box.y + box.height * (0.5 + 0.2 * Math.cos(n * 0.8) * (1 - n / 40))]
      await this.page.mouse.move(...swing(0))
      await this.page.mouse.down()
      for (let n = 1; n <= 24; n++) await this.page.mouse.move(...swing(n))
      await this.page.mouse.up()
    }
  }

  async askOfficer(): Promise<void> {
    await this.go('proposal')
    await expect(this.at('proposal-summary')).toBeVisible()
    await this.see('proposal-disputed')
    await this.at('request-determination').click()
    await this.onCase()
  }
  /** Asks that an officer comes to the scene. */
  async askPolice(): Promise<void> {
    await this.at('find-officer').click()
    await expect(this.at('request-police')).toBeVisible()
    await this.see('help')
    await this.at('request-police').click()
    await expect(this.at('police-request')).toHaveAttribute('data-asked', 'true')
    await this.see('police-asked')
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

  /** After the service: what is wrong by picking, why in own words. */
  async applyForReview(reasons: string): Promise<void> {
    await this.see('remedies')
    await this.at('review-right').click()
    await this.at('ground-FACTS_UNCLEAR').check()
    await this.at('ground-EVIDENCE_INSUFFICIENT').check()
    await this.at('review-reasons').fill(reasons)
    await this.see('review-apply')
    await this.at('review-send').click()
    await expect(this.at('review')).toHaveAttribute('data-state', 'RECEIVED')
    await this.see('review-filed')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  async stateOpinion(text: string): Promise<void> {
    await this.at('review-row').click()
    await this.at('opinion-text').fill(text)
    await this.at('opinion-send').click()
    await expect(this.at('opinion')).toContainText(text)
    await this.see('review-opinion')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  /** A paper served on the own phone is confirmed there. */
  async confirmPaper(kind: string): Promise<void> {
    const paper = this.at(`paper-${kind}`)
    await expect(paper).toBeVisible({ timeout: 60_000 })
    await this.see(`paper-${kind.toLowerCase()}`)
    await paper.getByTestId('confirm-paper').click()
    await expect(paper).toHaveAttribute('data-served', 'true')
  }

  async seeFormer(): Promise<void> {
    await expect(this.at('former')).toContainText('撤销', { timeout: 60_000 })
    await this.see('former-withdrawn')
  }

  async askForMediation(request: string): Promise<void> {
    await this.at('mediation-row').or(this.at('mediation-right')).first().click()
    await this.at('mediation-request').fill(request)
    await this.see('mediation-ask')
    await this.at('mediation-ask').click()
    await expect(this.at('back-to-case')).toBeVisible()
    await this.see('mediation-asked')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  async seeMediationTime(): Promise<void> {
    await expect(this.at('mediation-row')).toHaveAttribute('data-state', 'SCHEDULED', { timeout: 60_000 })
    await this.at('mediation-row').click()
    await expect(this.at('mediation-time')).toBeVisible()
    await this.see('mediation-time')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  async leaveMediation(): Promise<void> {
    await this.at('mediation-row').click()
    await this.at('mediation-leave').click()
    await expect(this.at('mediation')).toContainText('已退出')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  async seeMediationEnd(): Promise<void> {
    await expect(this.at('mediation-row')).toHaveAttribute('data-state', 'ENDED', { timeout: 60_000 })
    await this.see('mediation-ended')
  }
}
