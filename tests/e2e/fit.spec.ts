import { expect, type Page, test } from '@playwright/test';
import { sample, TELLINGS } from '../site/tellings.ts';
import { goTo, openChain, PAGES, SCREEN_NAMES, SCREENS, type Screen } from './site.ts';

test.use({ reducedMotion: 'reduce' });

/** WCAG 2.5.8 and, on a phone, 2.5.5. */
const TARGET: Readonly<Record<Screen, number>> = { narrow: 44, medium: 24, wide: 24 };

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Texts of the drawing that reach out of it, in the drawing's own px. */
const textsOutside = (page: Page) =>
  page.evaluate(() => {
    // Of what is not drawn Chromium still gives a size in the drawing, but no rectangle.
    const drawn = (e: Element) => e.getClientRects().length > 0;
    const svg = [...document.querySelectorAll<SVGSVGElement>('svg.scene')].find(drawn);
    if (!svg) return ['no drawing is visible'];
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')]
      .filter((text) => drawn(text) && text.textContent?.trim())
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        );
      })
      .map(
        (text) => `“${text.textContent}” in ${text.closest('[data-id]')?.getAttribute('data-id')}`,
      );
  });

const smallTargets = (page: Page, least: number) =>
  page.evaluate(
    (size) =>
      [...document.querySelectorAll<HTMLElement>('button, select, input')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .map((e) => ({
          name: e.getAttribute('aria-label') ?? e.textContent,
          box: e.getBoundingClientRect(),
        }))
        .filter(({ box }) => Math.min(box.width, box.height) < size - 0.1)
        .map(({ name, box }) => `${name}: ${Math.round(box.width)}×${Math.round(box.height)} px`),
    least,
  );

for (const telling of TELLINGS)
  test(`${telling.name} · ${telling.lang}: fits`, async ({ page }) => {
    await openChain(page, telling);
    for (const screen of SCREEN_NAMES) {
      await page.setViewportSize(SCREENS[screen]);
      await expect(page.locator(`call-chain svg.${screen}`)).toBeVisible();
      expect.soft(await sideways(page), `${screen}: page wider than the screen by`).toBe(0);
      expect.soft(await smallTargets(page, TARGET[screen]), screen).toEqual([]);
      for (const n of sample(telling.scenario.steps.length)) {
        await goTo(page, telling, n);
        const where = `${screen}, step ${n} ${telling.scenario.steps[n - 1]?.id}`;
        expect.soft(await sideways(page), `${where}: page wider than the screen by`).toBe(0);
        expect.soft(await textsOutside(page), where).toEqual([]);
      }
    }
  });

for (const { path } of PAGES.filter((p) => p.kind !== 'chain'))
  test(`${path}: needs no scrolling sideways`, async ({ page }) => {
    await page.goto(path);
    for (const screen of SCREEN_NAMES) {
      await page.setViewportSize(SCREENS[screen]);
      expect.soft(await sideways(page), screen).toBe(0);
    }
  });
