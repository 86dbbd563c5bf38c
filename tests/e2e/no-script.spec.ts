import { expect, test } from '@playwright/test';
import { TELLINGS } from '../site/tellings.ts';
import { pathOf, SCREEN_NAMES, SCREENS } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const telling of TELLINGS)
  test(`${telling.name} · ${telling.lang}: all is there without JavaScript`, async ({ page }) => {
    const { steps } = telling.scenario;
    await page.goto(pathOf(telling));
    for (const name of SCREEN_NAMES) {
      await page.setViewportSize(SCREENS[name]);
      const seen = page.locator('call-chain svg.scene').filter({ visible: true });
      await expect(seen, name).toHaveCount(1);
      await expect(seen).toHaveAttribute('data-size', name);
      await expect(seen).toHaveAccessibleName(/\S/);
      await expect(seen.locator('.plot .name').first()).toBeVisible();
      await expect(seen.locator('.track[data-level=full][data-state=now]')).toHaveCount(1);
    }

    const texts = await page.locator('.steps > li').allInnerTexts();
    expect(texts).toHaveLength(steps.length);
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    steps.forEach((step, i) => {
      for (const part of [step.say, step.why, step.call, step.returns, step.corrects, step.when])
        expect(plain(texts[i] ?? ''), step.id).toContain(plain(part ?? ''));
    });

    for (const control of ['.controls', '.scrubber', 'theme-switch', 'dialog'])
      await expect(page.locator(control), control).toBeHidden();

    const id = steps[Math.floor(steps.length / 2)]?.id ?? '';
    await page.goto(`${pathOf(telling)}#${id}`);
    await expect(page.locator(`h3[id="${id}"]`)).toBeInViewport();
  });
