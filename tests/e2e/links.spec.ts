import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { sample, TELLINGS, uiOf } from '../site/tellings.ts';
import {
  expectStep,
  fill,
  focusPlayer,
  goTo,
  openChain,
  pathOf,
  player,
  SCREENS,
  sampleTelling,
} from './site.ts';

test.use({ viewport: SCREENS.wide });

for (const telling of TELLINGS) {
  test(`${telling.name} · ${telling.lang}: a link to a step lands there, paused`, async ({
    page,
  }) => {
    const { steps } = telling.scenario;
    // Of variants one step will do: they share the player with their chain.
    const all = sample(steps.length);
    for (const n of telling.variant ? all.slice(1, 2) : all) {
      await page.goto('about:blank');
      await openChain(page, telling, n);
      const heading = player(page).locator('.words .say');
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      await expect(heading).toHaveText(steps[n - 1]?.say ?? '');
      await expect(player(page)).toHaveAttribute('data-playing', 'false');
    }
  });
}

for (const lang of LANGS) {
  const telling = sampleTelling(lang);
  const { steps } = telling.scenario;

  test(`${lang}: an unknown step gives the first one, and says so`, async ({ page }) => {
    await page.goto(`${pathOf(telling)}#no-such-step`);
    await expectStep(page, telling, 1);
    const note = player(page).locator('.note');
    await expect(note).toHaveAttribute('role', 'status');
    await expect(note).toHaveText(fill(uiOf(lang).player.unknownStep, { id: 'no-such-step' }));
    await focusPlayer(page);
    await page.keyboard.press('ArrowRight');
    await expect(note).toBeEmpty();
  });

  test(`${lang}: without a fragment it begins at the first step, and leaves the focus`, async ({
    page,
  }) => {
    await openChain(page, telling);
    await expect(page.locator('body')).toBeFocused();
    await expect(player(page).locator('.note')).toBeEmpty();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test(`${lang}: the other language keeps the page and the step`, async ({ page }) => {
    const other = LANGS.find((l) => l !== lang) ?? lang;
    const there = sampleTelling(other);
    const n = Math.ceil(steps.length / 2);
    await openChain(page, telling, n - 1);
    await focusPlayer(page);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, telling, n);
    await page.locator('.site-header a[data-language]').click();
    await expectStep(page, there, n);
    expect(new URL(page.url()).pathname).toBe(pathOf(there));
    expect(new URL(page.url()).hash).toBe(`#${steps[n - 1]?.id}`);
  });
}

const telling = sampleTelling('en');
const { steps } = telling.scenario;

test('back and forward follow the steps that were linked to', async ({ page }) => {
  await openChain(page, telling);
  await goTo(page, telling, 3);
  const link = player(page).locator('.index .calls a').nth(6);
  await link.click();
  await expectStep(page, telling, 7);
  await page.goBack();
  await expectStep(page, telling, 3);
  await page.goBack();
  await expectStep(page, telling, 1);
  await page.goForward();
  await expectStep(page, telling, 3);
});

test('stepping fills the address, not the history', async ({ page }) => {
  await openChain(page, telling);
  const before = await page.evaluate(() => history.length);
  await focusPlayer(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`#${steps[2]?.id}$`));
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('every step is told to the page around: call-chain:step', async ({ page }) => {
  await openChain(page, telling, 2);
  const events = await page.evaluateHandle(() => {
    const list: unknown[] = [];
    document.addEventListener('call-chain:step', (e) => list.push((e as CustomEvent).detail));
    return list;
  });
  await focusPlayer(page);
  for (const key of ['ArrowRight', 'End', 'End', 'Home']) await page.keyboard.press(key);
  const detail = (n: number) => ({
    chain: telling.chain.id,
    scenario: telling.scenario.id,
    step: steps[n - 1]?.id,
    index: n - 1,
    total: steps.length,
  });
  expect(await events.jsonValue()).toEqual([detail(3), detail(steps.length), detail(1)]);
});

test('a step in the text shows it in the picture', async ({ page }) => {
  await openChain(page, telling);
  await page.locator(`[data-text="${steps[4]?.id}"] a.number`).click();
  await expectStep(page, telling, 5);
  await expect(player(page).locator('.words .say')).toBeFocused();
  await expect(player(page).locator('.words .say')).toBeInViewport();
});
