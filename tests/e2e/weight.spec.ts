import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { REFERENCES } from '../site/tellings.ts';
import { openChain, pathOf, SCREEN_NAMES, SCREENS, sampleTelling } from './site.ts';

const KIB = 1024;
const SCRIPTS = 25 * KIB;
const FONTS = 100_000;

for (const telling of REFERENCES)
  test(`${telling.name} · ${telling.lang}: scripts and fonts stay small`, async ({ page }) => {
    const loads: Promise<{ kind: string; bytes: Buffer }>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind === 'script' || kind === 'font')
        loads.push(response.body().then((bytes) => ({ kind, bytes })));
    });
    await openChain(page, telling);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const inline = await page
      .locator('script:not([src], [type="application/json"])')
      .allTextContents();
    const loaded = await Promise.all(loads);
    const sum = (list: readonly { bytes: Buffer }[], size: (b: Buffer) => number) =>
      list.reduce((total, { bytes }) => total + size(bytes), 0);
    const scripts = [
      ...loaded.filter((l) => l.kind === 'script'),
      ...inline.map((text) => ({ bytes: Buffer.from(text) })),
    ];
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts, (b) => brotliCompressSync(b).length)).toBeLessThanOrEqual(SCRIPTS);
    const fonts = loaded.filter((l) => l.kind === 'font');
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts, (b) => b.length)).toBeLessThanOrEqual(FONTS);
  });

for (const screen of SCREEN_NAMES)
  for (const lang of ['en', 'zh'] as const)
    test(`${screen} · ${lang}: nothing shifts while a chain loads`, async ({ page }) => {
      await page.setViewportSize(SCREENS[screen]);
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as unknown as {
              value: number;
              sources: { node: Node | null }[];
            };
            const names = sources.map(({ node }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              return element?.outerHTML.slice(0, 60);
            });
            shifts.push(`${value.toFixed(4)}: ${names.join(' and ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(pathOf(sampleTelling(lang)));
      await page.waitForLoadState('networkidle');
      await page.evaluate(async () => {
        await document.fonts.ready;
        // Two frames: what the fonts shifted has been seen by the observer.
        for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
      });
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
        [],
      );
    });
