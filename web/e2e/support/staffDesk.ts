import { stat } from 'node:fs/promises'
import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { look } from './screen'
import { staffSecrets } from './world'

interface Seat { dark?: boolean; width?: number; height?: number; home?: string }

/** A member of staff at the console, working by keys where there are keys. */
export class StaffDesk {
  private constructor(readonly page: Page, private readonly journey: string, private readonly name: string) {}

  static async sitDown(browser: Browser, username: string, journey: string, { dark = false, width = 1440, height = 900, home = 'rail-work' }: Seat = {}): Promise<StaffDesk> {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })
    const desk = new StaffDesk(await context.newPage(), journey, username)
    const secrets = await staffSecrets(username)
    await desk.page.goto('/c/')
    await desk.at('username').fill(username)
    await desk.at('password').fill(secrets.password)
    await desk.at('totp').fill(secrets.totp)
    await desk.at('sign-in').click()
    await expect(desk.at(home)).toBeVisible()
    return desk
  }

  private at = (id: string) => this.page.getByTestId(id)
  see = (step: string) => look(this.page, this.journey, `${this.name}-${step}`)

  /** Takes a case out of its queue, or opens it when it is already in these hands. */
  async takeFromQueue(queue: string, caseNo: string): Promise<void> {
    await this.page.goto(`/c/work?queue=${queue}`)
    const row = this.at(`work-${caseNo}`)
    await expect(row.first()).toBeVisible({ timeout: 60_000 })
    await this.see(`queue-${queue.toLowerCase()}`)
    const take = row.first().getByTestId('take')
    if (await take.isVisible()) await take.click()
    else await row.first().click()
  }

  /** The call a case began with. */
  async seeAlarm(note: string): Promise<void> {
    await expect(this.at('alarm-note')).toContainText(note)
    await expect(this.at('alarm-dispatch')).toBeVisible()
    await this.see('alarm')
  }

  /** Two reports, one accident. */
  async joinReports(into: string): Promise<void> {
    await expect(this.at('duplicates')).toContainText(into)
    await expect(this.at('duplicate-says')).toBeVisible()
    await this.see('duplicate')
    await this.at('join-reports').click()
    await expect(this.at('joined-into')).toContainText(into)
    await this.see('joined')
  }
  async seePart(caseNo: string): Promise<void> {
    await expect(this.at('joined-part')).toContainText(caseNo)
    await this.see('joined-part')
  }
  /** The list narrowed to one channel. */
  async seeChannels(channel: string, there: string, notThere: string): Promise<void> {
    await this.at('rail-cases').click()
    await expect(this.at(`case-${notThere}`)).toBeVisible()
    await this.at('filter-channel').selectOption(channel)
    await expect(this.at(`case-${notThere}`)).toBeHidden()
    await expect(this.at(`case-${there}`)).toBeVisible()
    await this.see('channel')
  }

  /** A mobile number brings the person and the vehicles, with their earlier accidents. */
  async lookUpPhone(phone: string, words: readonly string[]): Promise<void> {
    await this.at('rail-quick').click()
    await this.at('person-told').check()
    await this.at('quick-number').fill(phone)
    await this.see('quick-entry')
    await this.at('look-up').click()
    for (const word of words) await expect(this.at('registered')).toContainText(word, { timeout: 60_000 })
    await this.at('registered').scrollIntoViewIfNeeded()
    await this.see('quick-found')
  }

  /** Finds a case by its number in the command bar. */
  async jumpTo(caseNo: string): Promise<void> {
    await this.at('rail-cases').click()
    await this.page.keyboard.press('/')
    await this.at('command-input').fill(caseNo)
    await expect(this.page.getByRole('option', { name: caseNo }).first()).toBeVisible()
    await this.see('command-bar')
    await this.page.keyboard.press('Enter')
    await expect(this.at('case-page')).toBeVisible()
  }

  async determine(grades: Record<string, string>, reason: string): Promise<void> {
    await expect(this.at('determination-form')).toBeVisible()
    await this.page.keyboard.press('ArrowRight')
    await this.see('case')
    for (const [label, grade] of Object.entries(grades)) await this.at(`grade-${label}-${grade}`).focus().then(() => this.page.keyboard.press('Space'))
    if (await this.at('override-reason').isVisible()) {
      const scenario = this.at('scenario')
      if ((await scenario.inputValue()) === '') await scenario.selectOption({ index: 1 })
      await this.at('override-reason').fill(reason)
    }
    await this.issue()
  }

  /** One fact is open: its photos by V, then one key decides it; the rule gives the liability, and it is issued. */
  async decideFact(key: '1' | '2' | '3', grades: RegExp): Promise<void> {
    await expect(this.at('facts-panel')).toHaveAttribute('data-open', '1')
    await this.page.keyboard.press('v')
    await this.see('one-fact')
    await this.page.keyboard.press(key)
    await expect(this.at('facts-panel')).toHaveAttribute('data-open', '0')
    await expect(this.at('proposal')).toContainText(grades)
    await this.see('fact-decided')
    await this.issue()
  }
  private async issue(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.at('issue-summary')).toBeVisible()
    await this.see('summary')
    await this.page.keyboard.press('Control+Enter')
    await expect(this.at('decision')).toBeVisible({ timeout: 60_000 })
    await this.see('issued')
  }

  /** Takes the first second reading: its row says neither number nor plate. */
  async takeBlind(): Promise<void> {
    await this.page.goto('/c/work?queue=SECOND_READING')
    await expect(this.at('take').first()).toBeVisible({ timeout: 60_000 })
    await this.see('queue-second-reading')
    await this.at('take').first().click()
    await expect(this.at('second-reading')).toBeVisible()
    await this.see('second-reading')
  }
  async readAgain(grades: Record<string, string>, reasons: string): Promise<void> {
    for (const [label, grade] of Object.entries(grades)) await this.at(`grade-${label}-${grade}`).focus().then(() => this.page.keyboard.press('Space'))
    await this.at('reading-reasons').fill(reasons)
    await this.see('second-opinion')
    await this.page.keyboard.press('Control+Enter')
    await expect(this.at('second-reading')).toBeHidden()
  }
  /** The month's agreement, and what the newest difference asks of the rules. */
  async calibrate(question: string): Promise<void> {
    await this.at('rail-calibration').click()
    await expect(this.at('difference').first()).toBeVisible()
    await this.at('rule-question').first().fill(question)
    await this.at('ask-rule').first().click()
    await expect(this.at('difference').first()).toContainText(question)
    await this.see('calibration')
  }

  async returnForEvidence(slot: string, reason: string): Promise<void> {
    await expect(this.at('determination-form')).toBeVisible()
    await this.page.keyboard.press('b')
    await this.at(`return-slot-${slot}`).check()
    await this.at('return-reason').fill(reason)
    await this.see('return')
    await this.at('return-send').click()
    await expect(this.at('return-form')).toBeHidden()
  }

  /** The case comes back by itself once the photo is there. */
  async seeEvidence(name: string): Promise<void> {
    await expect(this.at('evidence-strip')).toContainText(name, { timeout: 60_000 })
    await expect(this.at('take-first')).toBeVisible({ timeout: 60_000 })
    await this.page.keyboard.press('c')
    await expect(this.at('determination-form')).toBeVisible()
    await this.at('evidence-strip').getByText(name).click()
    await this.see('more-evidence')
  }

  async seeAnswers(answers: Record<string, RegExp>): Promise<void> {
    for (const [label, answer] of Object.entries(answers)) await expect(this.page.locator(`[data-testid^=served-][data-testid$=-${label}]`).first()).toContainText(answer, { timeout: 60_000 })
    await this.see('served')
  }

  async assess(lines: { item: string; yuan: string }[]): Promise<void> {
    await expect(this.at('assessment')).toBeVisible()
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.at('line-add').click()
      await this.at(`line-${index}-item`).fill(line.item)
      await this.at(`line-${index}-unit`).fill(line.yuan)
    }
    await this.see('assessment')
    await this.at('assess-submit').click()
    await expect(this.at('assessed-lines')).toBeVisible()
    await this.see('assessed')
  }

  /** Reads what somebody told the police alone, and ends the signing. */
  async endSigning(label: string, choice: RegExp, note: string): Promise<void> {
    await expect(this.at(`signer-${label}`).getByTestId('quiet-choice')).toContainText(choice)
    await this.see('quiet-choice')
    await this.at('envelope-end').click()
    await this.at('envelope-end-note').fill(note)
    await this.at('envelope-end-send').click()
    await expect(this.at('envelope-AGREEMENT')).toHaveAttribute('data-state', 'CANCELLED')
  }
  /** The record of somebody signing has arrived and can be saved. */
  async seeRecording(label: string): Promise<number> {
    const save = this.at(`signer-${label}`).getByTestId('recording-save')
    await expect(save).toBeVisible({ timeout: 60_000 })
    await this.see('recorded')
    const [file] = await Promise.all([this.page.waitForEvent('download'), save.click()])
    return (await stat(await file.path())).size
  }
  /** @param recorderNo of the recorder that ran; an officer signing for himself has none */
  async signInPerson(label: string, recorderNo?: string, paper: Locator = this.page.locator('body')): Promise<void> {
    const signer = paper.getByTestId(`signer-${label}`).filter({ has: this.page.getByTestId('sign-in-person') })
    await signer.getByTestId('sign-in-person').click()
    if (recorderNo) await this.at('recorder-no').fill(recorderNo)
    await this.at('signature-canvas').scrollIntoViewIfNeeded()
    const box = await this.at('signature-canvas').boundingBox()
    if (!box) throw new Error('no signature field')
    await this.page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.5)
    await this.page.mouse.down()
    for (let n = 1; n <= 24; n++) await this.page.mouse.move(box.x + box.width * (0.2 + 0.02 * n), box.y + box.height * (0.5 + 0.2 * Math.sin(n)))
    await this.page.mouse.up()
    await expect(this.at('in-person-send')).toBeEnabled({ timeout: 40_000 })
    await this.see('in-person')
    await this.at('in-person-send').click()
    await expect(this.at('in-person')).toHaveCount(0)
    await expect(paper.getByTestId(`signer-${label}`).and(this.page.locator('[data-answer=SIGNED]')).first()).toBeVisible()
  }

  async requestClosure(): Promise<void> {
    await this.at('request-closure').click()
    await expect(this.at('request-closure')).toBeHidden()
    await this.see('closure-requested')
  }
  async approveClosure(): Promise<void> {
    await expect(this.at('closure')).toBeVisible()
    await this.see('closure')
    await this.at('approve-closure').click()
    await expect(this.at('closure')).toBeHidden()
    await this.see('closed')
  }

  /** One key packs the closed case; a gap is given its reason. */
  async packArchive(): Promise<void> {
    const panel = this.at('archive')
    await expect(panel).toHaveAttribute('data-state', 'READY')
    await panel.scrollIntoViewIfNeeded()
    await this.see('archive-ready')
    const reason = this.at('archive-reason')
    if (await reason.isVisible()) await reason.fill('当事人手机没电，照片无法补传')
    await this.at('archive-go').click()
    await expect(panel).toHaveAttribute('data-state', /ARCHIVED|OUTDATED/)
    await this.at('archive-items').locator('summary').click()
    await panel.scrollIntoViewIfNeeded()
    await this.see('archived')
  }
  async downloadArchive(file: string): Promise<void> {
    await this.at('archive-download').click()
    await this.at('archive-download-reason').fill('法院调取')
    const [archive] = await Promise.all([this.page.waitForEvent('download'), this.at('archive-download-go').click()])
    await archive.saveAs(file)
  }

  /** A step of the review desk. */
  async review(step: 'FORWARD' | 'JOIN' | 'ACCEPT'): Promise<void> {
    await expect(this.at('review-desk')).toBeVisible()
    await this.see(`review-${step.toLowerCase()}`)
    await this.at(`review-${step}`).click()
    await expect(this.at(`review-${step}`)).toHaveCount(0)
  }

  async proposeReinvestigation(facts: string): Promise<void> {
    await this.at('fact-findings').fill(facts)
    await this.at('procedure-findings').fill('调查及认定程序合法。')
    await this.at('conclusion-result').selectOption('REINVESTIGATE')
    await this.at('conclusion-EVIDENCE_INSUFFICIENT').check()
    await this.see('conclusion-form')
    await this.at('conclusion-propose').click()
    await expect(this.at('conclusion-draft')).toBeVisible()
  }

  async agreeWithConclusion(): Promise<void> {
    await expect(this.at('conclusion-draft')).toBeVisible()
    await this.see('conclusion-draft')
    await this.at('conclusion-agree').click()
    await expect(this.at('review-result')).toBeVisible()
    await this.see('review-concluded')
  }

  async scheduleMediation(place: string): Promise<void> {
    await this.at('mediation-SCHEDULE').click()
    await this.at('schedule-place').fill(place)
    await this.see('mediation-schedule')
    await this.at('schedule-send').click()
    await expect(this.at('mediation-when')).toContainText(place)
    await this.see('mediation-scheduled')
  }

  /** How many days of China's calendar are left for the mediation. */
  async daysToMediate(): Promise<number> {
    const lastOn = /(\d{4}-\d\d-\d\d) 前制作/.exec(await this.at('mediation-desk').innerText())?.[1] ?? ''
    const day = (millis: number) => Math.floor((millis + 8 * 3_600_000) / 86_400_000)
    return day(Date.parse(`${lastOn}T12:00:00+08:00`)) - day(Date.now())
  }
  /** A term is about to break: it lies before the leader, who opens the case. */
  async seeNearDeadline(caseNo: string, kind: string): Promise<void> {
    await this.takeFromQueue('DEADLINE_LEADER', caseNo)
    await this.at(`deadline-${kind}`).scrollIntoViewIfNeeded()
    await this.see('near-deadline')
  }

  async draftMediation(item: { head: string; yuan: string }, performance: string, until: string): Promise<void> {
    await this.at('mediation-DRAFT').click()
    await this.at('terms-losses').fill('当事人B车辆后保险杠、尾灯损坏，已定损。')
    await this.at('item-whose').first().selectOption('B')
    await this.at('item-head').first().fill(item.head)
    await this.at('item-yuan').first().fill(item.yuan)
    await this.at('terms-performance').fill(performance)
    await this.at('terms-until').fill(until)
    await this.at('terms-form').scrollIntoViewIfNeeded()
    await this.see('mediation-draft')
    await this.at('terms-send').click()
    await expect(this.at('mediation-desk')).toHaveAttribute('data-state', 'SIGNING')
    await this.see('mediation-out-for-signing')
  }
  async seeMediationPaper(): Promise<void> {
    await expect(this.at('mediation-desk')).toHaveAttribute('data-state', 'AGREED', { timeout: 60_000 })
    await this.at('mediation-paper').click()
    await this.see('mediation-paper')
  }

  /** Somebody is in pain the day after: what came of it is written down. */
  async handlePain(note: string): Promise<void> {
    await expect(this.at('follow-ups')).toBeVisible()
    await this.at('follow-ups').scrollIntoViewIfNeeded()
    await this.see('pain')
    await this.at('follow-up-note').fill(note)
    await this.at('follow-up-handled').click()
    await expect(this.at('follow-up-handled')).toHaveCount(0)
    await this.see('pain-handled')
  }

  async endMediation(ground: string, text: string): Promise<void> {
    await this.at('mediation-END').click()
    await this.at('ending-ground').selectOption(ground)
    await this.at('ending-text').fill(text)
    await this.at('ending-send').click()
    await expect(this.at('mediation-desk')).toHaveAttribute('data-state', 'ENDED')
    await this.see('mediation-ended')
  }
}
