import { expect, test } from '@playwright/test';
import { FIGURES, LANGS } from '../../src/model/vocabulary.ts';
import { openFigure, pathOfFigure, sourcesOf, textsOutside } from './figures.ts';
import { SCREEN_NAMES, SCREENS } from './site.ts';

for (const id of FIGURES)
  for (const lang of LANGS)
    test(`${id} · ${lang}: every word fits its drawing, and the sources are named`, async ({
      page,
    }) => {
      const shown = await openFigure(page, id, lang);
      for (const name of SCREEN_NAMES) {
        await page.setViewportSize(SCREENS[name]);
        expect.soft(await textsOutside(shown), name).toEqual([]);
      }
      await expect(sourcesOf(shown).first()).toBeAttached();
    });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const id of FIGURES)
    test(`${id}: nothing asks to be pressed in vain`, async ({ page }) => {
      await page.goto(pathOfFigure(id, 'en'));
      // A box that is out of order may stay, to show what is on.
      for (const role of ['slider', 'button', 'radio', 'checkbox'] as const)
        await expect(page.locator(`figure-${id}`).getByRole(role, { disabled: false })).toHaveCount(
          0,
        );
    });
});
