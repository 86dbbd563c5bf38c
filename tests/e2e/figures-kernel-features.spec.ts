import { expect, test } from '@playwright/test';
import { standingOf } from '../../src/layout/figures/kernel-features.ts';
import { KernelFeatures } from '../../src/model/figures/kernel-features.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';
import { SCREENS } from './site.ts';

const ID = 'kernel-features';
const figure = readFigure(ID, KernelFeatures);
const nameOf = (name: string | { en: string; zh: string }, lang: 'en' | 'zh') =>
  typeof name === 'string' ? name : name[lang];

test.use({ viewport: SCREENS.wide });

for (const lang of LANGS)
  test(`${lang}: each tool marks what it used of what there was`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const tool of figure.tools) {
      await shown.getByRole('radio', { name: nameOf(tool.name, lang), exact: true }).check();
      await expect(shown.locator('li[data-standing=used]')).toHaveCount(tool.uses.length);
      await expect(shown.locator('li[data-standing=absent]')).toHaveCount(
        figure.features.filter((f) => standingOf(f, tool) === 'absent').length,
      );
      await expect(shown.getByRole('status')).toContainText(tool.say[lang]);
    }
  });

test('the arrow keys go from tool to tool', async ({ page }) => {
  const shown = await openFigure(page, ID, 'en');
  const [first, second] = figure.tools;
  const radio = shown.getByRole('radio', { name: nameOf(first?.name ?? '', 'en'), exact: true });
  await radio.check();
  await radio.press('ArrowRight');
  await expect(shown.getByRole('status')).toContainText(second?.say.en ?? '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('one tool is shown, and all of them in the table', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    const start = figure.tools.find((t) => t.id === figure.start);
    await expect(shown.locator('li[data-standing=used]')).toHaveCount(start?.uses.length ?? 0);
    await shown.locator('summary').click();
    await expect(shown.locator('tbody tr')).toHaveCount(figure.tools.length);
    await expect(shown.locator('fieldset')).toBeHidden();
  });
});
