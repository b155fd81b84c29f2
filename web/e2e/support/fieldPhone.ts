import { expect, type Browser, type Page } from '@playwright/test'
import { look } from './screen'
import { staffSecrets } from './world'

/** A member of staff with the phone in one hand (390×844). */
export class FieldPhone {
  private constructor(readonly page: Page, private readonly journey: string, private readonly name: string) {}

  static async pickUp(browser: Browser, username: string, journey: string): Promise<FieldPhone> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 })
    const phone = new FieldPhone(await context.newPage(), journey, username)
    await phone.page.goto('/f/')
    await phone.at('sign-in-form').waitFor()
    await phone.see('sign-in')
    const secrets = await staffSecrets(username)
    await phone.at('username').fill(username)
    await phone.at('password').fill(secrets.password)
    await phone.at('totp').fill(secrets.totp)
    await phone.at('sign-in').click()
    await expect(phone.at('tab-work')).toBeVisible()
    return phone
  }

  private at = (id: string) => this.page.getByTestId(id)
  private see = (step: string): Promise<void> => look(this.page, this.journey, `${this.name}-${step}`)

  async takeFromQueue(caseNo: string, queue?: string): Promise<void> {
    await this.at('tab-work').click()
    if (queue) await this.at(`queue-${queue}`).click()
    await expect(this.at(`work-${caseNo}`)).toBeVisible({ timeout: 60_000 })
    await this.see(`queue-${queue ?? 'first'}`)
    await this.at(`work-${caseNo}`).getByRole('button').first().click()
    await expect(this.at('photos')).toBeVisible()
  }
  /** Beside the car: one tap that the person was told, one picture, one tap to fill in. */
  async enterByPhoto(plate: string, photo: string, label: string): Promise<void> {
    await this.at('open-quick').click()
    await this.at('person-told').check()
    await this.see('quick-entry')
    await this.at('photograph-plate').setInputFiles(photo)
    await this.fillFrom(plate, label)
  }
  async enterByPlate(plate: string, label: string): Promise<void> {
    await this.at('open-quick').click()
    await this.at('person-told').check()
    if ([...plate].length === 8) await this.at('plate-new-energy').check()
    for (const key of plate) await this.at(`plate-key-${key}`).click()
    await this.at('look-up').click()
    await this.fillFrom(plate, label)
  }
  private async fillFrom(plate: string, label: string): Promise<void> {
    await expect(this.at('registered')).toContainText(plate.slice(2), { timeout: 60_000 })
    await this.at(`fill-${label}`).scrollIntoViewIfNeeded()
    await this.see(`found-${label}`)
    await this.at(`fill-${label}`).click()
    await expect(this.at(`party-${label}`)).toContainText(plate.slice(2))
    await this.see(`filled-${label}`)
  }
  async swipePhotos(count: number): Promise<void> {
    await expect(this.at('photos')).toContainText(`1 / ${count}`)
    await this.see('case')
    await this.page.locator('.strip').evaluate((strip) => strip.scrollBy({ left: strip.clientWidth }))
    await expect(this.at('photos')).toContainText(`2 / ${count}`)
    await this.at('evidence-1').click()
    await expect(this.page.locator('dialog[open]')).toBeVisible()
    await this.see('photo-large')
    await this.page.locator('dialog .close').click()
  }
  async determine(grades: Record<string, string>, reason: string): Promise<void> {
    await expect(this.at('determination-form')).toBeVisible()
    for (const [label, grade] of Object.entries(grades)) await this.at(`grade-${label}-${grade}`).check({ force: true })
    if (await this.at('override-reason').isVisible()) {
      if ((await this.at('scenario').inputValue()) === '') await this.at('scenario').selectOption({ index: 1 })
      await this.at('override-reason').fill(reason)
    }
    await this.see('decide')
    await this.at('review').click()
    await expect(this.at('issue-summary')).toBeVisible()
    await this.at('issue-summary').scrollIntoViewIfNeeded()
    await this.see('summary')
    await this.at('issue').click()
    await expect(this.at('decision')).toBeVisible({ timeout: 60_000 })
    await this.see('issued')
  }
  /** Writes down at the scene how the visit ended. */
  async recordVisit(note: string): Promise<void> {
    await expect(this.at('onsite-form')).toBeVisible()
    await this.at('onsite-note').fill(note)
    await this.at('onsite-form').scrollIntoViewIfNeeded()
    await this.see('on-scene')
    await this.at('onsite-send').click()
    await expect(this.at('onsite-form')).toBeHidden()
    await this.see('on-scene-done')
  }
  /** Writes the record of the scene where it is. */
  async recordScene(caseNo: string, road: string, findings: string): Promise<void> {
    await this.at('tab-cases').click()
    await this.at('filter-q').fill(caseNo)
    await this.at(`case-${caseNo}`).click()
    await this.see('investigated')
    await this.at('open-scene').click()
    await this.at('scene-road').fill(road)
    await this.at('scene-findings').fill(findings)
    await this.see('scene-form')
    await this.at('step-go').scrollIntoViewIfNeeded()
    await this.see('scene-form-end')
    await this.at('step-go').click()
    await expect(this.at('open-scene')).toBeVisible()
    await this.see('scene-recorded')
  }
  /** Finds the case by the plate, as the officer at the kerb would. */
  async findByPlate(plate: string, caseNo: string): Promise<void> {
    await this.at('tab-cases').click()
    await this.at('filter-q').fill(plate)
    await expect(this.at(`case-${caseNo}`)).toBeVisible()
    await this.see('cases')
    await this.at(`case-${caseNo}`).click()
    await expect(this.at('photos')).toBeVisible()
  }
  /** Opens the full data of a party with a reason, and the phone offers to ring. */
  async openFullData(label: string, reason: string): Promise<void> {
    await this.at(`reveal-${label}`).click()
    await this.at(`reveal-reason-${label}`).fill(reason)
    await this.at(`reveal-go-${label}`).click()
    await expect(this.at(`call-${label}`)).toBeVisible()
    await this.at(`party-${label}`).scrollIntoViewIfNeeded()
    await this.see('full-data')
  }
  async assess(claimOf: string, lines: { item: string; yuan: string }[]): Promise<void> {
    await this.takeFromQueue(claimOf)
    await expect(this.at('assessment')).toBeVisible()
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.at('line-add').click()
      await this.at(`line-${index}-item`).fill(line.item)
      await this.at(`line-${index}-unit`).fill(line.yuan)
    }
    await this.at('assessment').scrollIntoViewIfNeeded()
    await this.see('assessment')
    await this.at('assess-submit').click()
    await expect(this.at('claim-now')).toBeVisible()
    await this.see('assessed')
    await this.at('tab-claims').click()
    await this.page.locator('[data-testid^=claim-]').first().waitFor()
    await this.see('claims')
  }
  /** Day and night, and the way out. */
  async leave(): Promise<void> {
    await this.at('tab-me').click()
    await this.see('me')
    await this.at('theme').click()
    await this.at('sign-out').click()
    await expect(this.at('sign-in-form')).toBeVisible()
  }
}
