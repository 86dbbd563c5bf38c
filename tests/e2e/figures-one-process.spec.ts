import { expect, test } from '@playwright/test';
import { OneProcess } from '../../src/model/figures/one-process.ts';
import type { Text } from '../../src/model/text.ts';
import { LANGS, type Lang } from '../../src/model/vocabulary.ts';
import { firstThatHolds, holds } from '../../src/player/switches.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';
import { SCREEN_NAMES, SCREENS } from './site.ts';

const ID = 'one-process';
const figure = readFigure(ID, OneProcess);
const { switches, views, words } = figure;
const write = (text: Text, lang: Lang) => (typeof text === 'string' ? text : text[lang]);

for (const lang of LANGS) {
  test(`${lang}: a switch changes the drawing, the sentence and the terminal`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const [nothing] = figure.presets;
    await shown.getByRole('button', { name: nothing?.label[lang] ?? '' }).click();
    await expect(shown.getByRole('status')).toContainText(words.none[lang]);
    for (const { id, inside, says, view } of switches) {
      const storey = shown.locator(`.storey[data-switch=${id}]`);
      const on = new Set([id]);
      await storey.getByRole('checkbox').check();
      await expect(storey.locator('.variant').filter({ visible: true })).toHaveText(
        write(firstThatHolds(inside, on)?.text ?? '', lang),
      );
      await expect(shown.getByRole('status')).toContainText(
        write(firstThatHolds(says, on)?.text ?? '', lang),
      );
      const screens = shown.locator('.screens .view').filter({ visible: true });
      await expect(screens).toHaveCount(1);
      await expect(screens).toHaveAttribute('data-view', view);
      const lines = views.find((v) => v.id === view)?.inside.lines ?? [];
      const printed = screens.locator('.screen').first().locator('.line').filter({ visible: true });
      await expect(printed).toHaveText(
        lines.filter((line) => holds(line, on)).map((line) => line.text),
        { useInnerText: true },
      );
      await storey.getByRole('checkbox').uncheck();
    }
  });

  test(`${lang}: everything on is what people call a container`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    await expect(shown.locator('.outline')).toBeHidden();
    for (const box of await shown.getByRole('checkbox').all()) await box.check();
    await expect(shown.locator('.outline')).toBeVisible();
    await expect(shown.getByRole('status')).toContainText(words.all[lang]);
    await expect(shown.locator('.asked li').filter({ visible: true })).toHaveCount(
      figure.first.length + switches.length,
    );
  });

  test(`${lang}: the presets turn what they say`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const { label, on } of figure.presets) {
      await shown.getByRole('button', { name: label[lang] }).click();
      await expect(shown.locator('input[type=checkbox]:checked')).toHaveCount(on.length);
      await expect(shown.getByRole('status')).toContainText(words.still[lang]);
    }
  });

  test(`${lang}: needs no scrolling sideways`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const name of SCREEN_NAMES) {
      await page.setViewportSize(SCREENS[name]);
      const wider = await shown.evaluate((e) => e.scrollWidth - e.clientWidth);
      expect.soft(wider, name).toBeLessThanOrEqual(7);
      const page_ = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(page_, name).toBe(0);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the switches show their state, and both ends are printed', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.locator('input[type=checkbox]:enabled')).toHaveCount(0);
    await expect(shown.locator('input[type=checkbox]:checked')).toHaveCount(figure.start.length);
    await expect(shown.locator('.pair').filter({ visible: true })).toHaveCount(views.length);
    await expect(shown.getByRole('radio')).toHaveCount(0);
  });
});
