import { expect, type Page, test } from '@playwright/test';
import { REFERENCES, sample } from '../site/tellings.ts';
import { focusPlayer, openChain, player, SCREENS, sampleTelling } from './site.ts';

test.use({ viewport: SCREENS.wide });

/** Records every moving part that appears in a drawing: the token, and what grows. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        const element = target as Element;
        if (!element.closest?.('svg.scene')) continue;
        if (type === 'attributes') seen.push(`transform on ${element.getAttribute('data-id')}`);
        for (const node of addedNodes)
          if ((node as Element).matches?.('.token')) seen.push('token');
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['transform'],
    });
  });
}

const seen = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
const running = (page: Page) => page.evaluate(() => document.getAnimations().length);
const states = (page: Page) =>
  page
    .locator('svg.wide [data-id]:not(.stage *)')
    .evaluateAll((all) => all.map((e) => `${e.dataset.id} ${e.dataset.state}`));

for (const telling of REFERENCES.filter((t) => t.lang === 'en')) {
  test(`${telling.name} · ${telling.lang}: nothing moves where motion is not wanted`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await watchMotion(page);
    await openChain(page, telling);
    await focusPlayer(page);
    for (const step of telling.scenario.steps) {
      expect(await running(page), `animations at ${step.id}`).toBe(0);
      await page.keyboard.press('ArrowRight');
    }
    expect(await seen(page)).toEqual([]);
  });
}

test('with motion a token travels, and leaves no trace', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watchMotion(page);
  await openChain(page, sampleTelling('en'));
  await focusPlayer(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seen(page)).toContain('token');
  await expect(player(page).locator('.token')).toHaveCount(0);
  await expect(player(page).locator('[data-growing]')).toHaveCount(0);
});

test('with motion and without it, the states are the same', async ({ page }) => {
  const telling = sampleTelling('en');
  const all: Record<string, string[][]> = {};
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await openChain(page, telling);
    await focusPlayer(page);
    const found: string[][] = [];
    for (let n = 1; n <= telling.scenario.steps.length; n++) {
      found.push(await states(page));
      await page.keyboard.press('ArrowRight');
    }
    all[reducedMotion] = found;
  }
  for (const n of sample(telling.scenario.steps.length))
    expect(all.reduce?.[n - 1], `step ${n}`).toEqual(all['no-preference']?.[n - 1]);
  expect(all.reduce).toEqual(all['no-preference']);
});
