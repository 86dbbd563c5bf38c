import { expect, type Page, test } from '@playwright/test';
import { at } from '../../src/site/addresses.ts';
import { uiOf } from '../site/tellings.ts';
import { openChain, player, SCREENS, sampleTelling } from './site.ts';

test.use({ viewport: SCREENS.wide });

const ui = uiOf('en');
const choose = (page: Page, theme: string) =>
  page.getByRole('combobox', { name: ui.theme.label }).selectOption(theme);
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** 0 black … 255 white. */
const brightness = async (page: Page) => {
  const color = await background(page);
  const pixel = await page.evaluate((text) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) return [];
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }, color);
  return ((pixel[0] ?? 0) + (pixel[1] ?? 0) + (pixel[2] ?? 0)) / 3;
};

test('follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('en'));
  expect(await brightness(page)).toBeGreaterThan(180);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness(page)).toBeLessThan(80);
  await choose(page, 'light');
  expect(await brightness(page)).toBeGreaterThan(180);
});

test('a choice holds on the next page and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('en'));
  await choose(page, 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await brightness(page)).toBeLessThan(80);
  await page.goto(at('zh', 'chains'));
  expect(await brightness(page)).toBeLessThan(80);
  await expect(page.locator('theme-switch select')).toHaveValue('dark');
  await page.locator('theme-switch select').selectOption('system');
  await page.reload();
  expect(await brightness(page)).toBeGreaterThan(180);
});

test('where storage is refused everything else works', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await openChain(page, sampleTelling('en'), 2);
  await choose(page, 'dark');
  expect(await brightness(page)).toBeLessThan(80);
  await player(page).getByRole('button', { name: ui.player.next, exact: true }).click();
  await expect(player(page)).toHaveAttribute(
    'step',
    sampleTelling('en').scenario.steps[2]?.id ?? '',
  );
  expect(faults).toEqual([]);
});
