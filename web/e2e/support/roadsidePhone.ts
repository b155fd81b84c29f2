import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { pointCamera } from './camera'
import type { Driver } from './people'
import type { Sight } from './scene'
import { look, type Reading } from './screen'

const SIGHT_OF_SLOT: Record<string, Sight> = {
  FRONT_SCENE: 'front', REAR_SCENE: 'rear', CONTACT_POINT: 'contact', OWN_PLATE: 'own-plate', OTHER_PLATE: 'other-plate', DAMAGE: 'damage',
}

/** A phone (390×844) in the hand of a party, from the link to the moved cars. */
export class RoadsidePhone {
  protected constructor(readonly page: Page, readonly driver: Driver, private readonly journey: string, protected readonly reading: Reading) {}

  protected static async context(browser: Browser, storageState?: string): Promise<BrowserContext> {
    return browser.newContext({
      storageState,
      viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2,
      permissions: ['geolocation', 'camera', 'microphone'], geolocation: { longitude: 119.3056, latitude: 26.0894, accuracy: 12 },
    })
  }

  protected at = (id: string) => this.page.getByTestId(id)
  protected see = (step: string): Promise<void> => look(this.page, this.journey, step, this.reading)

  /** Opens a page of the party's face and sets language and type as this person reads. */
  protected async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.at('elder-switch').waitFor()
    if (this.reading.elder && (await this.at('elder-switch').getAttribute('aria-pressed')) === 'false') await this.at('elder-switch').click()
    if (this.reading.language === 'en' && (await this.page.locator('html').getAttribute('lang')) !== 'en') await this.at('language-switch').click()
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.reading.language)
  }

  /** From the link to the moved cars. */
  async report(onMoving: (page: Page) => Promise<void> = async () => undefined): Promise<void> {
    await this.open('/p/')
    await this.see('start')
    await this.at('begin').click()
    await this.tellAndShoot()
    await expect(this.at('scene-order')).toHaveAttribute('data-go', 'true')
    await expect(this.at('outbox')).toHaveAttribute('data-open', '0', { timeout: 30_000 })
    await this.see('move-the-cars')
    await onMoving(this.page)
    await this.at('confirm-moved').click()
    await this.onCase()
  }
  /** The questions, the place and the photos; ends where the phone says what to do with the cars. */
  async tellAndShoot(): Promise<void> {
    await this.see('safety')
    await this.at('next').click()
    await this.see('injury')
    await this.at('injury-NONE').click()
    await this.at('move-yes').click()
    await this.see('met')
    await this.at('met-cars').click()
    await this.see('trouble')
    await this.at('trouble-none').click()
    await this.at('locate').click()
    await expect(this.at('place-found')).toBeVisible()
    await this.at('place-text').fill(this.reading.language === 'en' ? 'Wusi Road, south of Hudong Road' : '五四路与湖东路路口南侧')
    await this.at('road-URBAN_ROAD').check({ force: true })
    await this.see('place')
    await this.at('next').click()
    await this.takePhotos()
    await expect(this.at('scene-order')).toBeVisible()
  }

  /** Somebody is badly hurt: the phone says stay and call before anything else; the report still goes to the police. */
  async reportHurt(): Promise<void> {
    await this.open('/p/')
    await this.at('begin').click()
    await this.at('next').click()
    await this.at('injury-SERIOUS').click()
    await expect(this.at('stop-call-122')).toBeVisible()
    await this.see('stop')
    await this.at('stop-report').click()
    await this.at('road-EXPRESSWAY').check({ force: true })
    await this.see('place-expressway')
    await this.at('next').click()
    await expect(this.at('scene-order')).toHaveAttribute('data-instruction', 'PROTECT_SCENE', { timeout: 30_000 })
    await expect(this.at('scene-order')).toHaveAttribute('data-go', 'false')
    await this.see('stay')
    await this.at('open-case').click()
    await this.onCase()
    await expect(this.at('protect-scene')).toBeVisible()
    await this.waitFor('protect')
    await this.see('case-protect')
  }

  /** Shoots slot after slot, each from where it should be seen; after the last the page leads on by itself or shows a button. */
  async takePhotos(): Promise<void> {
    await expect(this.at('shutter')).toBeEnabled()
    const open = await this.page.locator('[data-testid^=slot-]:not(.is-done)').evaluateAll((slots) => slots.map((slot) => slot.getAttribute('data-testid') ?? ''))
    for (const [index, slot] of open.entries()) {
      await expect(this.at(slot)).toHaveAttribute('aria-current', 'step')
      await pointCamera(this.page, SIGHT_OF_SLOT[slot.replace('slot-', '')] ?? 'damage')
      if (index === 0) await this.see('photos')
      await this.at('shutter').click()
      const kept = this.page.locator(`[data-testid=${slot}].is-done`).or(this.at('scene-order'))
      await expect(kept.or(this.at('photo-keep')).first()).toBeVisible()
      if (await this.at('photo-keep').isVisible()) await this.at('photo-keep').click()
      await expect(kept.first()).toBeVisible()
    }
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
  protected async go(step: string): Promise<void> {
    await this.waitFor(step)
    await this.see(`case-${step}`)
    await this.at('next-go').click()
  }
  /** Sends the further photo an officer asked for. */
  async sendMore(): Promise<void> {
    await this.go('supplement')
    await this.takePhotos()
    await this.at('photos-done').click()
    await this.onCase()
  }
}
