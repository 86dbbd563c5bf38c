import { expect, test } from '@playwright/test';
import { criAt, spanAt } from '../../src/layout/figures/open-doors.ts';
import { OpenDoors } from '../../src/model/figures/open-doors.ts';
import { localize } from '../../src/model/localize.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { formatDay } from '../../src/site/dates.ts';
import { readFigure } from '../content/figures.ts';
import { sample } from '../site/tellings.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';

const ID = 'open-doors';
const figure = readFigure(ID, OpenDoors);

for (const lang of LANGS) {
  const local = localize(figure, lang);

  test(`${lang}: the slider says which doors are open`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const slider = shown.getByRole('slider');
    for (const n of sample(figure.versions.length)) {
      const { version, date } = figure.versions[n - 1] ?? { version: '', date: '' };
      await slider.fill(`${n - 1}`);
      const say = shown.getByRole('status');
      await expect(say).toContainText(formatDay(date, lang));
      await expect(say).toContainText(criAt(local, version)?.spoken ?? '');
      for (const [i, door] of local.doors.entries()) {
        const span = spanAt(door, version);
        const item = shown.locator('.doors > li').nth(i);
        await expect(item).toHaveAttribute('data-state', span?.state ?? 'none');
        if (span) await expect(say).toContainText(`${door.name}`);
        if (span) await expect(item).toContainText(span.label);
      }
    }
  });

  test(`${lang}: it moves by keys, and by a press on a column`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const slider = shown.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(figure.versions[1]?.version ?? ''),
    );
    const drawing = shown.locator('svg.fig-drawing').filter({ visible: true });
    await drawing
      .locator('.door-column')
      .last()
      .click({ position: { x: 4, y: 2 } });
    await expect(slider).toHaveValue(`${figure.versions.length - 1}`);
  });

  test(`${lang}: every door leads somewhere`, async ({ page, request }) => {
    const shown = await openFigure(page, ID, lang);
    const links = shown.locator('.doors a');
    await expect(links).toHaveCount(figure.doors.length);
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href')) ?? '';
      expect((await request.get(href)).status(), href).toBe(200);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every state and every date stands in the table', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.getByRole('slider')).toHaveCount(0);
    await shown.locator('summary').click();
    for (const { date } of figure.versions)
      await expect(
        shown.getByRole('cell', { name: formatDay(date, 'en'), exact: true }),
      ).toBeVisible();
    for (const { end } of figure.doors)
      if (end) await expect(shown.locator('.spans')).toContainText(end.label.en);
  });
});
