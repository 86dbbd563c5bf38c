import { expect, test } from '@playwright/test';
import { StartLatency } from '../../src/model/figures/start-latency.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';

const ID = 'start-latency';
const figure = readFigure(ID, StartLatency);

for (const lang of LANGS) {
  test(`${lang}: every set can be shown, with every value as a dot`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const { name, say, rows } of figure.sets) {
      await shown.getByRole('radio', { name: name[lang], exact: true }).check();
      await expect(shown.getByRole('status')).toHaveText(say[lang]);
      const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      const n = rows.reduce((sum, row) => sum + row.values.length, 0);
      await expect(drawing.locator('.strip circle')).toHaveCount(n);
    }
  });

  test(`${lang}: the caveats are read beside it`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const caveat of figure.caveats)
      await expect(shown.getByText(caveat[lang], { exact: true })).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('all sets are drawn and said', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.getByRole('radio')).toHaveCount(0);
    await expect(shown.locator('svg.fig-drawing').filter({ visible: true })).toHaveCount(
      figure.sets.length,
    );
    for (const { say } of figure.sets)
      await expect(shown.getByText(say.en, { exact: true }).filter({ visible: true })).toHaveCount(
        1,
      );
  });
});
