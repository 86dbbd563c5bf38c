import { expect, test } from '@playwright/test';
import { METRICS, ProjectActivity } from '../../src/model/figures/project-activity.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';

const ID = 'project-activity';
const figure = readFigure(ID, ProjectActivity);

for (const lang of LANGS) {
  test(`${lang}: counts what is chosen`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    for (const metric of METRICS) {
      const { name, finding } = figure.metrics[metric];
      await shown.getByRole('radio', { name: name[lang], exact: true }).check();
      await expect(shown.getByRole('status')).toContainText(finding[lang]);
      const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      await expect(drawing.locator('.unit')).toHaveText(name[lang]);
    }
  });

  test(`${lang}: highlights the projects that are ticked`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
    for (const box of await shown.locator('.projects input').all()) {
      const id = (await box.getAttribute('value')) ?? '';
      const line = drawing.locator(`.line[data-project="${id}"]`);
      await box.check();
      await expect(line).toHaveAttribute('data-on');
      await box.uncheck();
      await expect(line).not.toHaveAttribute('data-on');
    }
    await expect(shown.getByRole('status')).toHaveText(figure.metrics.commits.finding[lang]);
  });

  test(`${lang}: magnified, the axis still begins at zero`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    await shown.locator('.magnify').check();
    const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
    await expect(drawing.locator('.count').first()).toHaveText('0');
    await expect(drawing.locator('.beyond')).toHaveCount(1);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('both counts are drawn, and there is no dead control', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.locator('svg.fig-drawing').filter({ visible: true })).toHaveCount(
      METRICS.length,
    );
    await expect(shown.getByRole('radio')).toHaveCount(0);
    await expect(shown.getByRole('checkbox')).toHaveCount(0);
  });
});
