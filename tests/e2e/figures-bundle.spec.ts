import { expect, test } from '@playwright/test';
import { Bundle } from '../../src/model/figures/bundle.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';

const ID = 'bundle';
const figure = readFigure(ID, Bundle);

for (const lang of LANGS) {
  test(`${lang}: a field opens what it makes the kernel do`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const { id, path } of figure.fields) {
      await shown.locator(`.json input[value="${id}"]`).check();
      const calls = figure.calls.filter((c) => c.fields.includes(id));
      await expect(shown.locator('.calls > li[data-now]')).toHaveCount(calls.length);
      await expect(shown.locator('.calls details[open]')).toHaveCount(1);
      await expect(shown.locator('.calls details[open] .more')).toContainText(
        calls[0]?.say[lang] ?? '',
      );
      const said = shown.locator('.field-say');
      await expect(said).toContainText(path);
      for (const { say } of calls) await expect(said).toContainText(say[lang]);
    }
  });

  test(`${lang}: a call leads back to its field`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const call = figure.calls.find((c) => c.fields.includes('hostname'));
    await shown.locator(`li[data-call="${call?.id}"] summary`).click();
    await expect(shown.locator('.json input[value="hostname"]')).toBeChecked();
    const nobody = figure.calls.find((c) => c.fields.length === 0);
    await shown.locator(`li[data-call="${nobody?.id}"] summary`).click();
    await expect(shown.locator('.json input:checked')).toHaveCount(0);
  });

  test(`${lang}: the lifecycle goes step by step`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const slider = shown.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    for (const [i, step] of figure.steps.entries()) {
      await expect(shown.locator('.step-say')).toContainText(step.say[lang]);
      await expect(
        shown.locator('svg.fig-drawing').filter({ visible: true }).locator('[data-now]'),
      ).toHaveAttribute('data-step', `${i}`);
      await page.keyboard.press('ArrowRight');
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole file is there and every call can be opened', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.getByRole('radio')).toHaveCount(0);
    await expect(shown.getByRole('slider')).toHaveCount(0);
    for (const { text } of figure.config)
      await expect(
        shown.locator('.json code').getByText(text, { exact: true }).first(),
      ).toBeVisible();
    for (const { id, say } of figure.calls)
      await expect(shown.locator(`li[data-call="${id}"]`)).toContainText(say.en);
    const last = shown.locator('.calls details').last();
    await expect(last.locator('.more')).toBeVisible();
    const first = shown.locator('.calls details').first();
    await first.locator('summary').click();
    await expect(first.locator('.more')).toBeVisible();
  });
});
