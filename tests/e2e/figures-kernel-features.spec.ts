import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { at } from '../../src/site/addresses.ts';
import { SCREENS } from './site.ts';

test.use({ viewport: SCREENS.wide });

for (const lang of LANGS)
  test(`${lang}: each tool marks what it used of what there was`, async ({ page }) => {
    await page.goto(at(lang, 'chapters/before-the-whale'));
    const figure = page.locator('figure-kernel-features');
    const used = figure.locator('li[data-standing=used]');
    await expect(used).toHaveCount(7);
    await figure.getByRole('radio', { name: 'lmctfy 0.1', exact: true }).check();
    await expect(used).toHaveCount(2);
    await expect(figure.getByRole('status')).toContainText('lmctfy 0.1');
    await figure.getByRole('radio', { name: 'lmctfy 0.1', exact: true }).press('ArrowRight');
    await expect(figure.getByRole('status')).toContainText('libcontainer');
    await expect(figure.locator('li[data-standing=absent]')).toHaveCount(1);
  });

test('without script one tool is shown, and all of them in the table', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at('en', 'chapters/before-the-whale'));
  const figure = page.locator('figure-kernel-features');
  await expect(figure.locator('li[data-standing=used]')).toHaveCount(7);
  await figure.locator('summary').click();
  await expect(figure.locator('tbody tr')).toHaveCount(7);
  await expect(figure.locator('fieldset')).toBeHidden();
  await page.close();
});
