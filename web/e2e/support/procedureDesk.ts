import { expect, type Browser } from '@playwright/test'
import { StaffDesk } from './staffDesk'

/** An officer or leader at the console, in the ordinary procedure. */
export class ProcedureDesk {
  private constructor(readonly desk: StaffDesk) {}

  static async sitDown(browser: Browser, username: string, journey: string, dark = false): Promise<ProcedureDesk> {
    return new ProcedureDesk(await StaffDesk.sitDown(browser, username, journey, { dark }))
  }

  private at = (id: string) => this.desk.page.getByTestId(id)

  private async open(step: string): Promise<void> {
    await this.at(`step-${step}`).click()
    await expect(this.at('step-form')).toBeVisible()
  }
  private async go(step: string): Promise<void> {
    await this.desk.see(step)
    await this.at('step-go').click()
    await expect(this.at('step-form')).toBeHidden({ timeout: 60_000 })
  }

  async transfer(reasons: string[], second: RegExp): Promise<void> {
    await this.open('TRANSFER')
    await this.at('severity').selectOption('PROPERTY_DAMAGE')
    for (const reason of reasons) await this.at(`reason-${reason}`).check()
    const officer = this.at('second').locator('option').filter({ hasText: second })
    await this.at('second').selectOption(await officer.getAttribute('value').then(String))
    await expect(this.at('step-summary')).toBeVisible()
    await this.go('transfer')
    await expect(this.at('investigation')).toBeVisible()
  }

  /** The notice of rights goes out for signing. */
  async tell(label: string): Promise<void> {
    await this.open('TELL_RIGHTS')
    const party = this.at('rights-party').locator('option').filter({ hasText: `${label} 方` })
    await this.at('rights-party').selectOption(await party.getAttribute('value').then(String))
    await this.go('rights')
  }
  /** One party signs with the mouse on the officer's screen. */
  async tellSigned(label: string): Promise<void> {
    await this.tell(label)
    await this.desk.signInPerson(label, 'ZFJL-350101-0042')
  }
  async tellRefused(label: string, why: string): Promise<void> {
    await this.tell(label)
    const signer = this.at(`signer-${label}`)
    await signer.getByTestId('note-refusal').click()
    await signer.getByTestId('note-refusal-reason').fill(why)
    await signer.getByTestId('note-refusal-send').click()
    await expect(signer.getByTestId('note-refusal')).toHaveCount(0)
    await this.desk.see('rights-refused')
  }

  /** Asked from the template, read back, corrected, out for signing. */
  async question(answers: string[], correction: string): Promise<void> {
    await this.open('QUESTION')
    await this.at('question-rights').check()
    for (const [index, answer] of answers.entries()) await this.at(`answer-${index}`).fill(answer)
    await this.desk.see('question')
    await this.at('step-go').click()
    await expect(this.at('question-record')).toBeVisible()
    await this.at('question-corrections').fill(correction)
    await this.go('question-read-back')
  }
  /** The record of a questioning, in turn: whoever sits at this desk signs, or lets somebody sign. */
  async signRecord(label: string, recorderNo?: string): Promise<void> {
    await this.desk.signInPerson(label, recorderNo, this.at('envelope-QUESTIONING_RECORD'))
  }

  /** The leader decides whether an officer withdraws; whoever takes over is named. */
  async decideRecusal(granted: boolean, reason: string, substitute?: RegExp): Promise<void> {
    await expect(this.at('recusal')).toBeVisible({ timeout: 60_000 })
    if (substitute) {
      const officer = this.at('substitute').locator('option').filter({ hasText: substitute })
      await this.at('substitute').selectOption(await officer.getAttribute('value').then(String))
    }
    await this.at('recusal-decision').fill(reason)
    await this.desk.see('recusal')
    await this.at(granted ? 'grant-recusal' : 'refuse-recusal').click()
    await expect(this.at('recusal')).toHaveAttribute('data-state', granted ? 'granted' : 'refused')
    await this.desk.see('recusal-decided')
  }

  async decideLate(decision: string, reason: string): Promise<void> {
    await this.open('DECIDE_LATE_REPORT')
    await this.at(`late-${decision}`).check()
    await this.at('late-reason').fill(reason)
    await this.go(`late-${decision.toLowerCase()}`)
  }

  /** A serious accident is put before the detachment's leader, from the words the platform drafted. */
  async reportInjury(proposal: string): Promise<void> {
    await this.open('REPORT_INJURY')
    await expect(this.at('injury-summary')).not.toHaveValue('')
    await this.at('injury-proposal').fill(proposal)
    await this.go('report-injury')
  }
  async direct(directive: string): Promise<void> {
    await this.at('directive').fill(directive)
    await this.desk.see('directive')
    await this.at('approve').click()
    await expect(this.at('directive')).toHaveCount(0)
    await this.desk.see('directive-given')
  }

  /** The record came in from the scene. */
  async seeScene(): Promise<void> {
    await expect(this.at('term')).toHaveAttribute('data-state', 'RUNNING', { timeout: 60_000 })
    await this.desk.see('scene')
  }

  async draft(grades: Record<string, string>, texts: Record<string, string>): Promise<void> {
    await this.open('DRAFT_DECISION')
    for (const [label, grade] of Object.entries(grades)) await this.at(`grade-${label}-${grade}`).focus().then(() => this.desk.page.keyboard.press('Space'))
    for (const [name, text] of Object.entries(texts)) if (await this.at(`decision-${name}`).isVisible()) await this.at(`decision-${name}`).fill(text)
    await this.go('draft')
    await expect(this.at('waits-for-second')).toBeVisible()
  }

  /** Something is put before a leader. */
  async ask(subject: string, summary: string, proposal: string): Promise<void> {
    await this.open('REQUEST_APPROVAL')
    await this.at('approval-subject').selectOption(subject)
    await this.at('approval-summary').fill(summary)
    await this.at('approval-proposal').fill(proposal)
    await this.go(`ask-${subject.toLowerCase()}`)
  }
  async seeTerm(state: string): Promise<void> {
    await expect(this.at('term')).toHaveAttribute('data-state', state, { timeout: 60_000 })
    await this.desk.see(`term-${state.toLowerCase()}`)
  }
  async resume(reason: string): Promise<void> {
    await this.open('RESUME')
    await this.at('step-reason').fill(reason)
    await this.go('resume')
  }

  async draftCertificate(established: string, unclear: string): Promise<void> {
    await this.open('DRAFT_DECISION')
    await this.at('unclear').check()
    await this.at('established').fill(established)
    await this.at('unclear-why').fill(unclear)
    await this.go('draft-certificate')
    await expect(this.at('waits-for-second')).toBeVisible()
  }

  async sign(): Promise<void> {
    await this.open('SIGN_DECISION')
    await this.go('cosign')
    await expect(this.at('decision')).toBeVisible({ timeout: 60_000 })
    await this.desk.see('issued')
  }
}
