import { expect, type Page, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import type { Telling } from '../site/tellings.ts';
import { focusPlayer, openChain, player, SCREENS, sampleTelling } from './site.ts';

test.use({ viewport: SCREENS.wide });

/** Faster than 330 words or 550 Chinese characters a minute hardly anybody reads. */
const READING = { en: 180, zh: 110 } as const;
/** However short a sentence is, and however long: in ms on the page's own clock. */
const LEAST = 1000;
const MOST = 25_000;
const TICK = 250;

const unitsOf = (telling: Telling, n: number) => {
  const say = telling.scenario.steps[n - 1]?.say ?? '';
  return telling.lang === 'zh'
    ? (say.match(/\p{Script=Han}/gu) ?? []).length
    : say.split(' ').length;
};

/** Lets the page's own clock run until the step changes or the play ends; how long it took. */
async function untilNext(page: Page): Promise<number> {
  const before = await stateOf(page);
  for (let time = TICK; time <= MOST; time += TICK) {
    await page.clock.runFor(TICK);
    if ((await stateOf(page)) !== before) return time;
  }
  throw new Error(`nothing happens in ${MOST} ms at ${before}`);
}

const stateOf = (page: Page) =>
  player(page).evaluate((e: HTMLElement) => `${e.getAttribute('step')} ${e.dataset.playing}`);

for (const lang of LANGS) {
  const telling = sampleTelling(lang);
  const { steps } = telling.scenario;

  test(`${lang}: playing waits for the reader, and stops at the end`, async ({ page }) => {
    await page.clock.install();
    await openChain(page, telling, steps.length - 3);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await focusPlayer(page);
    await page.keyboard.press('Space');
    expect(await stateOf(page)).toBe(`${steps.at(-4)?.id} true`);
    for (let n = steps.length - 3; n < steps.length; n++) {
      const time = await untilNext(page);
      const least = Math.max(LEAST, unitsOf(telling, n) * READING[lang]);
      expect(time, `time for step ${n} ${steps[n - 1]?.id}`).toBeGreaterThanOrEqual(least);
      const goes = n + 1 < steps.length;
      expect(await stateOf(page)).toBe(`${steps[n]?.id} ${goes}`);
    }
    await page.clock.runFor(MOST);
    expect(await stateOf(page)).toBe(`${steps.at(-1)?.id} false`);
    expect(new URL(page.url()).hash).toBe(`#${steps.at(-1)?.id}`);
  });
}

const telling = sampleTelling('en');

test('a paused player stands still', async ({ page }) => {
  await page.clock.install();
  await openChain(page, telling, 2);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await focusPlayer(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(LEAST);
  await page.keyboard.press('Space');
  const state = await stateOf(page);
  expect(state).toBe(`${telling.scenario.steps[1]?.id} false`);
  await page.clock.runFor(2 * MOST);
  expect(await stateOf(page)).toBe(state);
});

test('nothing plays by itself', async ({ page }) => {
  await page.clock.install();
  await openChain(page, telling);
  await page.clock.runFor(2 * MOST);
  expect(await stateOf(page)).toBe(`${telling.scenario.steps[0]?.id} false`);
});

test('twice the speed takes half the time', async ({ page }) => {
  await page.clock.install();
  await openChain(page, telling, 2);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const time = async (speed: string) => {
    await player(page).locator('select').selectOption(speed);
    await focusPlayer(page);
    await page.keyboard.press('Space');
    const taken = await untilNext(page);
    await page.keyboard.press('ArrowLeft');
    await page.clock.runFor(LEAST);
    return taken;
  };
  const normal = await time('1');
  const fast = await time('2');
  expect(Math.abs(fast - normal / 2)).toBeLessThanOrEqual(2 * TICK);
});

test('playing at the end begins again', async ({ page }) => {
  await openChain(page, telling, telling.scenario.steps.length);
  await focusPlayer(page);
  await page.keyboard.press('Space');
  expect(await stateOf(page)).toBe(`${telling.scenario.steps[0]?.id} true`);
});
