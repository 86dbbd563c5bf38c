import { expect, type Locator, test } from '@playwright/test';
import { ACTIONS, ImageLayers } from '../../src/model/figures/image-layers.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { readFigure } from '../content/figures.ts';
import { figureIn, openFigure, pathOfFigure } from './figures.ts';

const ID = 'image-layers';
const figure = readFigure(ID, ImageLayers);
const digestOf = (id: string) => figure.layers.find((l) => l.id === id)?.blob.digest ?? '';

/** What a directory shows of a file: the text of its cell. */
const cell = (shown: Locator, shelf: string, path: string) =>
  shown
    .locator('.shelves')
    .first()
    .locator(`${shelf} td`)
    .nth(figure.files.indexOf(path))
    .locator('.box')
    .filter({ visible: true });

for (const lang of LANGS) {
  test(`${lang}: every action changes the upper directory and no other`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const stack = shown.locator('.shelves').first();
    const layers = stack.locator('.shelf:not([data-shelf="upper"])');
    const before = await layers.allInnerTexts();
    for (const { id, path, done, undone } of figure.actions) {
      const box = shown.locator(`.acts input[value="${id}"]`);
      await expect(cell(shown, '[data-shelf="upper"]', path)).toHaveCount(0);
      await box.check();
      await expect(cell(shown, '[data-shelf="upper"]', path)).toHaveCount(1);
      await expect(shown.locator('.read-say')).toHaveText(done[lang]);
      await expect(shown.locator('.disk')).toContainText(path);
      expect(await layers.allInnerTexts()).toEqual(before);
      await box.uncheck();
      await expect(shown.locator('.read-say')).toHaveText(undone[lang]);
      await expect(cell(shown, '[data-shelf="upper"]', path)).toHaveCount(0);
    }
  });

  test(`${lang}: a read is answered by the first directory that has the name`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const answering = shown.locator('[data-answer]').locator('xpath=ancestor::tbody');
    const read = (path: string) => shown.locator(`.shelves input[value="${path}"]`).check();
    await read('etc/os-release');
    await expect(answering).toHaveAttribute('data-shelf', 'base');
    await shown.locator('.acts input[value="edit"]').check();
    await expect(answering).toHaveAttribute('data-shelf', 'upper');
    await read('root/token');
    await expect(answering).toHaveAttribute('data-shelf', 'app');
    await expect(shown.locator('.read-say')).toContainText('No such file or directory');
    await read('tmp/new');
    await expect(answering).toHaveCount(0);
  });

  test(`${lang}: only missing digests travel, and one byte makes another`, async ({ page }) => {
    const shown = await openFigure(page, ID, lang);
    const here = (digest: string, machine: string) =>
      shown.locator(`.pulls tr[data-digest="${digest}"] td[data-machine="${machine}"]`);
    const say = shown.locator('.pull-say');
    await expect(here(digestOf('base'), 'one')).toHaveAttribute('data-here', '');
    await expect(here(digestOf('base-changed'), 'one')).toBeHidden();
    const before = await say.innerText();
    await shown.locator('.pulls input[value="changed"]').check();
    await expect(here(digestOf('base-changed'), 'one')).toBeVisible();
    await expect(here(digestOf('base-changed'), 'two')).toHaveAttribute('data-here', '');
    await expect(here(digestOf('base'), 'two')).not.toHaveAttribute('data-here');
    expect(await say.innerText()).not.toBe(before);
    for (const box of await shown.locator('.pulls fieldset input').all()) await box.uncheck();
    await expect(shown.locator('.pulls tbody [data-here]')).toHaveCount(0);
    await expect(shown.locator('.pulls tfoot td[data-machine]')).toHaveText(['0', '0']);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('both ends are shown: nothing done, and everything', async ({ page }) => {
    await page.goto(pathOfFigure(ID, 'en'));
    const shown = figureIn(page, ID);
    await expect(shown.getByRole('checkbox')).toHaveCount(0);
    await expect(shown.getByRole('radio')).toHaveCount(0);
    await expect(shown.locator('.shelves')).toHaveCount(2);
    for (const table of await shown.locator('.shelves').all()) await expect(table).toBeVisible();
    const upper = shown.locator('.whole [data-shelf="upper"] .box').filter({ visible: true });
    await expect(upper).toHaveCount(ACTIONS.length);
    for (const { text } of figure.upper)
      await expect(shown.locator('.disk .line').getByText(text, { exact: true })).toBeVisible();
  });
});
