import { expect, type Page, test } from '@playwright/test';
import { LANGS, LANGUAGES } from '../../src/model/vocabulary.ts';
import { htmlLang, PAGES, SCREENS, type SitePage, THEMES } from './site.ts';

test.use({ viewport: SCREENS.wide });

/** Collects what a page complains about, and whom it asks for something. */
async function listen(page: Page): Promise<{ complaints: string[]; hosts: Set<string> }> {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) =>
      (window as unknown as { complain: (text: string) => void }).complain(
        `policy: ${e.violatedDirective} ${e.blockedURI}`,
      ),
    );
  });
  return { complaints, hosts };
}

const isMissing = ({ kind }: SitePage) => kind === 'missing';
/** Chromium itself complains of every page that answers 404. */
const of404 = /^console: Failed to load resource: .* 404/;

for (const site of PAGES)
  test(`${site.path}: is quiet, and asks nobody else`, async ({ page, baseURL }) => {
    const { complaints, hosts } = await listen(page);
    const answer = await page.goto(site.path);
    expect(answer?.status()).toBe(isMissing(site) ? 404 : 200);
    await page.evaluate(() => document.fonts.ready);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      if (site.kind === 'chain') await page.locator('call-chain button[data-do=next]').click();
    }
    const left = complaints.filter((text) => !(isMissing(site) && of404.test(text)));
    expect(left).toEqual([]);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
    await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(site.lang));
  });

for (const lang of LANGS)
  test(`${lang}: a wrong address is answered in that language, with a way on`, async ({ page }) => {
    const site = PAGES.find((p) => p.lang === lang && isMissing(p));
    await page.goto(site?.path ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', htmlLang(lang));
    await page.locator('main .call-to-play').click();
    await expect(page).toHaveURL(
      new RegExp(`/${LANGUAGES[lang].path}/?chains/$`.replace('//', '/')),
    );
  });
