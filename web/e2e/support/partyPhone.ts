import { expect, type Browser } from '@playwright/test'
import { CasePhone } from './casePhone'
import type { Driver } from './people'
import { keep, kept, keptFile } from './kept'
import { RoadsidePhone } from './roadsidePhone'
import { usual, type Reading } from './screen'
import { inbox, until } from './world'

/** A party with the own phone: walks the pages as a person would, always by what the page says is next. */
export class PartyPhone extends CasePhone {
  static async pickUp(browser: Browser, driver: Driver, journey: string, reading: Reading = usual): Promise<PartyPhone> {
    const context = await RoadsidePhone.context(browser)
    return new PartyPhone(await context.newPage(), driver, journey, reading)
  }

  /** The phone goes into the pocket and is there again days later. */
  async keep(name: string): Promise<void> {
    const storage = keptFile(`${name}-storage.json`)
    await this.page.context().storageState({ path: storage })
    keep(name, { driver: this.driver, caseNo: await this.caseNo(), storage })
  }
  /** Taken out again: opens the link of the newest message that holds these words. */
  static async takeOut(browser: Browser, name: string, journey: string, words: string, reading: Reading = usual): Promise<PartyPhone> {
    const { driver, storage } = kept(name)
    const link = await until(`a message “${words}”`, async () => {
      const message = [...(await inbox(driver.phone))].sort((a, b) => a.at.localeCompare(b.at)).findLast((one) => one.text.includes(words))
      return /https?:\/\/\S+\/p\/\S+?(?=[，。\s]|$)/.exec(message?.text ?? '')?.[0]
    }, 60)
    const context = await RoadsidePhone.context(browser, storage)
    const phone = new PartyPhone(await context.newPage(), driver, journey, reading)
    await phone.open(new URL(link).pathname)
    await phone.onCase()
    return phone
  }

  async seeWhoLooked(office: RegExp): Promise<void> {
    await this.at('who-looked').click()
    await expect(this.at('looks')).toContainText(office)
    await this.see('who-looked')
    await this.at('to-held').click()
    await expect(this.at('held')).toContainText('事故地点')
    await expect(this.at('held-wrong')).toContainText('鼓岭大队')
    await this.at('held').scrollIntoViewIfNeeded()
    await this.see('held-data')
  }

  /** Photographs both licences instead of typing; what is doubtful is chosen beside the picture. Counts no keystroke. */
  async identifyByPapers(licence: string, vehicleLicence: string): Promise<void> {
    await this.go('identity')
    if (await this.reaches('phone', 'papers-by-hand') === 'phone') await this.confirmPhone()
    await expect(this.at('papers-by-hand')).toBeVisible()
    await this.see('papers-asked')
    for (const [paper, file] of [['LICENCE', licence], ['VEHICLE_LICENCE', vehicleLicence]] as const) {
      await this.at(`photograph-${paper}`).setInputFiles(file)
      await expect(this.at(`paper-${paper}`)).toHaveAttribute('data-state', 'read', { timeout: 60_000 })
    }
    await expect(this.at('read-NAME')).toContainText(this.driver.name)
    await expect(this.at('read-LICENCE_NO')).toContainText(this.driver.licenceNo)
    await this.see('papers-read')
    await this.at('look-up-own').click()
    await expect(this.at('looked-up')).toHaveAttribute('data-answer', 'found', { timeout: 30_000 })
    await this.see('cover-looked-up')
    await this.at('identity-next').click()
    await this.at(`damage-${this.driver.damage}`).click()
    await this.at('identity-next').click()
    await this.onCase()
  }
  private async reaches(...ids: string[]): Promise<string> {
    await expect(ids.map((id) => this.at(id)).reduce((a, b) => a.or(b)).first()).toBeVisible()
    for (const id of ids) if (await this.at(id).isVisible()) return id
    throw new Error(`none of ${ids.join(', ')}`)
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

  /** A paper of the case is there to be read. */
  async seePaper(kind: string): Promise<void> {
    await this.at(`document-${kind}`).first().scrollIntoViewIfNeeded({ timeout: 60_000 })
    await this.see(`document-${kind.toLowerCase()}`)
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
    await this.see('mediation-leave')
    await this.at('leave-go').click()
    await expect(this.at('mediation')).toContainText(/已退出|has left/)
    await this.at('back-to-case').click()
    await this.onCase()
  }

  /** Reads the whole paper, then signs it with the record the law asks for. */
  async signMediation(words: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.at('mediation-row')).toHaveAttribute('data-state', 'SIGNING', { timeout: 60_000 })
    await this.at('mediation-row').click()
    await this.see('mediation-terms')
    await this.at('mediation-sign').click()
    for (const part of words) await expect(this.at('summary')).toContainText(part)
    await this.see('mediation-whole-paper')
    await this.readToTheEnd()
    await this.at('way-SIGN').click()
    await this.at('record-start').click()
    await expect(this.at('record')).toHaveAttribute('data-state', 'recording')
    await this.write()
    await this.at('consent-electronic').check()
    await this.see('mediation-signing')
    await this.at('sign').click()
    await this.onCase()
  }
  /** A paper of the investigation is read and signed on the own phone, with the record the law asks for. */
  async signPaper(step: 'rights-sign' | 'record-sign', words: RegExp): Promise<void> {
    await this.go(step)
    await expect(this.at('summary')).toContainText(words)
    await this.see(`${step}-read`)
    await this.at('record-start').click()
    await expect(this.at('record')).toHaveAttribute('data-state', 'recording')
    await this.write()
    await this.see(step)
    await this.at('sign').click()
    await this.onCase()
  }

  async askRecusal(who: RegExp, reason: string): Promise<void> {
    await this.at('ask-recusal').click()
    const officer = this.at('recusal-officer').locator('option').filter({ hasText: who })
    await this.at('recusal-officer').selectOption(await officer.getAttribute('value').then(String))
    await this.at('recusal-ground').selectOption('INTEREST')
    await this.at('recusal-reason').fill(reason)
    await this.see('recusal-ask')
    await this.at('send-recusal').click()
    await expect(this.at('recusal')).toHaveAttribute('data-state', 'waiting')
    await this.see('recusal-asked')
  }
  async seeRecusal(state: 'granted' | 'refused'): Promise<void> {
    await expect(this.at('recusal')).toHaveAttribute('data-state', state, { timeout: 60_000 })
    await this.see(`recusal-${state}`)
  }

  async seeMediationAgreed(sum: string): Promise<void> {
    await expect(this.at('mediation-row')).toHaveAttribute('data-state', 'AGREED', { timeout: 60_000 })
    await this.at('mediation-row').click()
    await expect(this.at('terms')).toContainText(sum)
    await this.see('mediation-agreed')
    await this.at('back-to-case').click()
    await this.onCase()
  }

  /** The day after: what is the matter, and what happens then. */
  async answerTheCheck(concerns: readonly string[]): Promise<void> {
    await this.go('follow-up')
    for (const concern of concerns) await this.at(`concern-${concern}`).check()
    await this.see(`check-${concerns.length}`)
    await this.at('follow-up-send').click()
    for (const concern of concerns) await expect(this.at(`way-of-${concern}`)).toBeVisible()
    await expect(this.at('back-to-case')).toBeVisible()
    await this.see(`check-answered-${concerns.length}`)
    await this.at('back-to-case').click()
    await this.onCase()
  }

  async seeMediationEnd(): Promise<void> {
    await expect(this.at('mediation-row')).toHaveAttribute('data-state', 'ENDED', { timeout: 60_000 })
    await this.see('mediation-ended')
  }
}
