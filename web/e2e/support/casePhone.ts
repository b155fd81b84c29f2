import { expect } from '@playwright/test'
import type { Driver } from './people'
import { RoadsidePhone } from './roadsidePhone'
import { inbox, smsCode } from './world'

/** A phone on a case, up to the signed paper: identities, facts, agreement, determination. */
export class CasePhone extends RoadsidePhone {
  async join(code: string): Promise<void> {
    await this.open(`/p/join/${code}`)
    await this.see('join')
    await this.at('join').click()
    await this.onCase()
  }
  /** The link of the SMS after a call to 122: what was said is there, the photos are next. */
  async goOnFromCall(link: string, plate: string): Promise<void> {
    await this.open(link)
    await expect(this.at('join-code')).toBeHidden()
    await this.see('called')
    await this.at('join').click()
    await this.onCase()
    await expect(this.page.locator('header .plates')).toContainText([...plate].slice(2).join(''))
    await this.waitFor('photos')
    await this.see('called-case')
  }

  /** Asked whether it is the accident somebody reported before. */
  async saysItIsTheSame(): Promise<void> {
    await expect(this.at('duplicate-yes')).toBeVisible()
    await this.see('duplicate-asked')
    await this.at('duplicate-yes').click()
    await expect(this.at('duplicate-told')).toBeVisible()
    await this.see('duplicate-told')
  }
  /** The police have joined the reports; the page goes on in the other one. */
  async followTheJoined(caseNo: string): Promise<void> {
    await expect(this.at('joined-into')).toContainText(caseNo, { timeout: 60_000 })
    await this.see('joined')
    await this.at('follow').click()
    await expect(this.at('case-no')).toContainText(caseNo)
    await this.see('joined-followed')
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
    await expect(this.at('next-step')).toBeHidden()
    const screens = ['phone', 'papers-by-hand', 'name', 'plate-pad', 'policy-no', 'damage-FRONT']
    for (let round = 0; round < 7; round++) {
      const open = screens.map((id) => this.at(id)).reduce((a, b) => a.or(b)).or(this.at('next-step'))
      await expect(open.first()).toBeVisible()
      if (await this.at('next-step').isVisible()) break
      await this.answer(who)
    }
    await this.onCase()
  }
  protected async answer(who: Driver): Promise<void> {
    if (await this.at('papers-by-hand').isVisible()) {
      await this.at('papers-by-hand').click()
      await expect(this.at('name')).toBeVisible()
      return
    }
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

  /** Answers every pictured question as this driver tells it; what he says nothing about he is not sure of. */
  async tellFacts(who: Driver = this.driver, words = ''): Promise<void> {
    await this.go('facts')
    await expect(this.at('hand-over').or(this.at('fact-CONTROL-UNSURE'))).toBeVisible()
    if (await this.at('hand-over').isVisible()) {
      await expect(this.at('hand-over')).toBeVisible()
      await this.see('facts-hand-over')
      await this.at('hand-over').click()
    }
    await this.answerPictures(who.story)
    if (words) await this.at('description').fill(words)
    await this.at('facts-send').click()
    await this.onCase()
  }
  protected async answerPictures(story: Record<string, string>): Promise<void> {
    for (let asked = 0; asked < 12; asked++) {
      await expect(this.page.locator('[data-testid^=fact-][data-testid$=-UNSURE], [data-testid=facts-send]').first()).toBeVisible()
      if (await this.at('facts-send').isVisible()) return this.see('facts-check')
      const unsure = (await this.page.locator('[data-testid^=fact-][data-testid$=-UNSURE]').getAttribute('data-testid')) ?? ''
      const question = unsure.slice('fact-'.length, -'-UNSURE'.length)
      await this.see(`facts-${question.replace(':', '-')}`)
      const wanted = this.at(`fact-${question}-${story[question] ?? 'UNSURE'}`)
      if (!(await wanted.isVisible())) await this.at('facts-more').click()
      const heading = await this.page.locator('h1').first().textContent()
      await wanted.click()
      await expect(this.page.locator('h1').first()).not.toHaveText(heading ?? '')
    }
    throw new Error('the questions never ended')
  }

  async agree(): Promise<void> {
    await this.openAgreement()
    await this.sign('agreement')
  }
  protected async openAgreement(): Promise<void> {
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
  protected async sign(what: 'agreement' | 'determination'): Promise<void> {
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
  protected async write(): Promise<void> {
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
  /** Sees only the fact they differ on, and looks at it again without changing anything. */
  async seeClash(fact: string): Promise<void> {
    await this.go('proposal')
    await expect(this.at(`clash-${fact}`)).toBeVisible()
    await expect(this.page.locator('[data-testid^=clash-]')).toHaveCount(1)
    await expect(this.at('alike')).toBeVisible()
    await this.see('proposal-clash')
    await this.page.goBack()
    await this.onCase()
  }
  /** "Let me think again": only the question they differ on is asked. */
  async thinkAgain(label: string, story: Record<string, string>): Promise<void> {
    await this.go('proposal')
    await this.at(`again-${label}`).click()
    await this.answerPictures(story)
    await this.at('facts-send').click()
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
  /** Days later, from home: when, where and who, with an old picture. */
  async reportLate(at: string, picture: Buffer): Promise<void> {
    await this.open('/p/')
    await this.at('open-late').click()
    await this.at('late-at').fill(at)
    await this.at('late-place').fill('五四路与湖东路路口南侧')
    await this.at('late-pictures').setInputFiles({ name: 'old.jpg', mimeType: 'image/jpeg', buffer: picture })
    await this.see('late')
    await this.at('late-send').click()
    await this.onCase()
    await expect(this.at('case')).toHaveAttribute('data-state', 'LATE_REPORTED')
  }

  /** Until the case stands there. */
  async seeState(state: string): Promise<void> {
    await expect(this.at('case')).toHaveAttribute('data-state', state, { timeout: 60_000 })
    await this.see(`case-${state.toLowerCase().replace('_', '-')}`)
  }

  /** Who investigates, until when, and one's rights. */
  async seeInvestigation(officers: RegExp): Promise<void> {
    await expect(this.at('investigation')).toContainText(officers, { timeout: 60_000 })
    await this.at('investigation').locator('summary').first().click()
    await this.see('investigation')
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
}
