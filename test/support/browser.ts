import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** What people sit before: a desk and a telephone. */
export const screens = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 375, height: 800 },
} as const;

/** A real browser that nobody has used before. */
export class Browser {
  private constructor(
    private readonly profile: string,
    private readonly context: BrowserContext,
  ) {}

  static async open({ withScripts = true } = {}): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'ehc-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: FLAGS,
      viewport: screens.desktop,
      javaScriptEnabled: withScripts,
    });
    return new Browser(profile, context);
  }

  /** Another tab. */
  async tab(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Fills in the day, month and year of a date. */
export async function fillInDay(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`[name="${name}-day"]`, date);
  await page.fill(`[name="${name}-month"]`, month);
  await page.fill(`[name="${name}-year"]`, year);
}

/** Shows the authority as at another day. */
export async function moveClock(page: Page, day: string): Promise<void> {
  await fillInDay(page, 'day', day);
  await page.getByRole('button', { name: 'Show this day' }).click();
  await page.waitForURL(/said=day-set/);
}
