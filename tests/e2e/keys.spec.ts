import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { uiOf } from '../site/tellings.ts';
import {
  expectStep,
  focusPlayer,
  openChain,
  player,
  SCREENS,
  sampleTelling,
  slider,
} from './site.ts';

test.use({ viewport: SCREENS.wide, reducedMotion: 'reduce' });

/** The names that contract.md promises, and that others' tests and scripts may look for. */
const PROMISED = {
  en: ['Play', 'Pause', 'Previous step', 'Next step', 'First step', 'Last step', 'Step', 'Speed'],
  zh: ['播放', '暂停', '上一步', '下一步', '第一步', '最后一步', '步骤', '速度'],
} as const;

for (const lang of LANGS) {
  const telling = sampleTelling(lang);
  const last = telling.scenario.steps.length;
  const { player: words } = uiOf(lang);

  test(`${lang}: controls go by the promised names`, async ({ page }) => {
    const { play, pause, previous, next, first, speed, step } = words;
    expect([play, pause, previous, next, first, words.last, step, speed]).toEqual(PROMISED[lang]);
    await openChain(page, telling);
    const button = (name: string) => player(page).getByRole('button', { name, exact: true });
    await button(next).click();
    await expectStep(page, telling, 2);
    await button(words.last).click();
    await expectStep(page, telling, last);
    await button(previous).click();
    await expectStep(page, telling, last - 1);
    await button(first).click();
    await expectStep(page, telling, 1);
    await button(play).click();
    await expect(player(page)).toHaveAttribute('data-playing', 'true');
    await button(pause).click();
    await expect(player(page)).toHaveAttribute('data-playing', 'false');
    await expect(button(play)).toBeVisible();
    await player(page).getByRole('combobox', { name: speed, exact: true }).selectOption('2');
    await expect(player(page).getByRole('slider', { name: step, exact: true })).toHaveValue('1');
  });

  test(`${lang}: the slider moves by its own keys`, async ({ page }) => {
    await openChain(page, telling);
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, telling, 2);
    await page.keyboard.press('End');
    await expectStep(page, telling, last);
    await page.keyboard.press('Home');
    await expectStep(page, telling, 1);
    await expect(slider(page)).toBeFocused();
  });

  test(`${lang}: ? opens the help, Esc closes it and gives the focus back`, async ({ page }) => {
    await openChain(page, telling);
    await focusPlayer(page);
    const dialog = page.getByRole('dialog', { name: words.help });
    await expect(dialog).toBeHidden();
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    for (const text of Object.values(uiOf(lang).keys)) await expect(dialog).toContainText(text);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, telling, 1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(player(page).locator('.words .say')).toBeFocused();
    await player(page).getByRole('button', { name: words.help }).click();
    await dialog.getByRole('button', { name: words.closeHelp }).click();
    await expect(dialog).toBeHidden();
  });
}

const telling = sampleTelling('en');
const last = telling.scenario.steps.length;

test('Space plays and pauses, Home and End go to the ends', async ({ page }) => {
  await openChain(page, telling);
  await focusPlayer(page);
  await page.keyboard.press('End');
  await expectStep(page, telling, last);
  await page.keyboard.press('Home');
  await expectStep(page, telling, 1);
  await page.keyboard.press('Space');
  await expect(player(page)).toHaveAttribute('data-playing', 'true');
  await page.keyboard.press('Space');
  await expect(player(page)).toHaveAttribute('data-playing', 'false');
});

test('a hand on the controls stops the play', async ({ page }) => {
  await openChain(page, telling);
  await focusPlayer(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expectStep(page, telling, 2);
  await expect(player(page)).toHaveAttribute('data-playing', 'false');
});

test('F asks for the full screen', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = function () {
      document.documentElement.dataset.asked = this.className;
      return Promise.resolve();
    };
  });
  await openChain(page, telling);
  await focusPlayer(page);
  await page.keyboard.press('f');
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'player');
});

test('keys do nothing while the focus is outside', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => {
      document.documentElement.dataset.asked = '';
      return Promise.resolve();
    };
  });
  await openChain(page, telling, 3);
  await page.locator('.site-name').focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Space', 'f', '?'])
    await page.keyboard.press(key);
  await expectStep(page, telling, 3);
  await expect(player(page)).toHaveAttribute('data-playing', 'false');
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keys with Ctrl, Alt or Meta belong to the browser', async ({ page }) => {
  await openChain(page, telling, 3);
  await focusPlayer(page);
  await player(page).evaluate((element) => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      for (const key of ['ArrowRight', 'End', '?', ' ']) {
        const init = { key, [modifier]: true, bubbles: true, cancelable: true };
        const taken = !element
          .querySelector('.say')
          ?.dispatchEvent(new KeyboardEvent('keydown', init));
        if (taken) throw new Error(`${modifier} ${key} was taken`);
      }
  });
  await expectStep(page, telling, 3);
});

test('the short form steps from hop to hop', async ({ page }) => {
  await openChain(page, telling);
  const ui = uiOf('en');
  await player(page).getByRole('button', { name: ui.player.brief }).click();
  const hops = player(page).locator('.hops > li');
  const total = await hops.count();
  await focusPlayer(page);
  for (let n = 1; n <= total; n++) {
    const current = hops.nth(n - 1).locator('a');
    await expect(current).toHaveAttribute('aria-current', 'step');
    const say = (await current.locator('[data-part=say]').textContent()) ?? '';
    await expect(player(page).locator('.words .say')).toHaveText(say);
    const now = player(page).locator('svg.wide .track[data-level=brief][data-state=now]');
    await expect(now.filter({ visible: true })).toHaveCount(1);
    await expect(now.filter({ visible: true }).locator('.disc text')).toHaveText(`${n}`);
    if (n < total) await page.keyboard.press('ArrowRight');
  }
  await player(page).getByRole('button', { name: ui.player.full }).click();
  await expect(player(page)).toHaveAttribute('data-level', 'full');
});
