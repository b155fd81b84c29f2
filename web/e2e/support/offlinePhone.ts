import { expect, type Browser } from '@playwright/test'
import type { Driver } from './people'
import { RoadsidePhone } from './roadsidePhone'
import { usual } from './screen'

/** A party's phone that loses its network after the page was opened once. */
export class OfflinePhone extends RoadsidePhone {
  static async pickUp(browser: Browser, driver: Driver, journey: string): Promise<OfflinePhone> {
    const context = await RoadsidePhone.context(browser)
    return new OfflinePhone(await context.newPage(), driver, journey, usual)
  }

  /** The first visit: the app lays itself down on the phone. */
  async openOnce(): Promise<void> {
    await this.open('/p/')
    await this.page.evaluate(async () => void (await navigator.serviceWorker.ready))
  }
  async loseNetwork(): Promise<void> {
    await this.page.context().setOffline(true)
    await this.page.goto('/p/')
    expect(await this.page.evaluate(() => navigator.onLine)).toBe(false)
  }
  async findNetwork(): Promise<void> {
    await this.page.context().setOffline(false)
  }
  async reportWithoutNetwork(): Promise<void> {
    await this.see('start')
    await this.at('begin').click()
    await this.tellAndShoot()
  }
  /** Says that the photos stay on the phone, names the rule that holds without a network, and shows what waits. */
  async isKept(photos: number): Promise<void> {
    await expect(this.page.locator('h1')).toHaveText('照片已存在本机')
    await expect(this.at('outbox')).toContainText('已存在本机')
    await expect(this.at('scene-order')).toHaveAttribute('data-go', 'true')
    // the report, and a fingerprint and an original for every photo
    await expect(this.at('outbox')).toHaveAttribute('data-open', String(1 + 2 * photos))
    await this.see('kept')
  }
  async reload(): Promise<void> {
    const answer = await this.page.reload()
    expect(answer?.fromServiceWorker()).toBe(true)
  }
  async isDelivered(): Promise<void> {
    await expect(this.page.locator('h1')).toHaveText('证据已固定', { timeout: 30_000 })
    await expect(this.at('outbox')).toHaveAttribute('data-open', '0', { timeout: 30_000 })
    await this.see('delivered')
    await this.at('confirm-moved').click()
    await this.onCase()
    await expect(this.page.locator('[data-testid=evidence][data-verified=MATCHED]')).toHaveCount(3, { timeout: 30_000 })
  }
}
