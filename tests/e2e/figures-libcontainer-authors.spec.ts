import { expect, test } from '@playwright/test';
import { sumsUntil } from '../../src/layout/figures/libcontainer-authors.ts';
import { LibcontainerAuthors } from '../../src/model/figures/libcontainer-authors.ts';
import { localize } from '../../src/model/localize.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { formatDay } from '../../src/site/dates.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';

const ID = 'libcontainer-authors';
const figure = readFigure(ID, LibcontainerAuthors);
const sums = sumsUntil(localize(figure, 'en'));
const totalUntil = (i: number) => Object.values(sums[i] ?? {}).reduce((a, b) => a + b, 0);
const last = figure.months.length - 1;

for (const lang of LANGS) {
  test(`${lang}: the slider adds up the months to its left`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const slider = shown.getByRole('slider');
    const say = shown.getByRole('status');
    await expect(say).toContainText(`${totalUntil(last)}`);
    await slider.focus();
    await page.keyboard.press('Home');
    const first = figure.months[0]?.month ?? '';
    await expect(say).toContainText(formatDay(first, lang));
    await expect(say).toContainText(`${totalUntil(0)}`);
    await expect(slider).toHaveAttribute('aria-valuetext', formatDay(first, lang));
    await page.keyboard.press('ArrowRight');
    await expect(say).toContainText(`${totalUntil(1)}`);
    const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
    await expect(drawing).toHaveCount(1);
    await expect(drawing.locator('.column[data-later]')).toHaveCount(last - 1);
  });

  test(`${lang}: a column can be pressed instead`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
    await drawing.locator('.column').nth(4).locator('.part').first().click();
    await expect(shown.getByRole('slider')).toHaveValue('4');
    await expect(shown.getByRole('status')).toContainText(`${totalUntil(4)}`);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every month stands in the table, and there is no dead control', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.getByRole('slider')).toHaveCount(0);
    await shown.locator('summary').click();
    for (const { month } of figure.months)
      await expect(
        shown.getByRole('row').filter({ hasText: formatDay(month, 'en') }),
      ).toBeVisible();
  });
});
