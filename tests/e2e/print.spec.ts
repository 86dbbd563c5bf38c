import { expect, test } from '@playwright/test';
import { REFERENCES } from '../site/tellings.ts';
import { openChain, player, SCREENS } from './site.ts';

test.use({ viewport: SCREENS.medium });

for (const telling of REFERENCES)
  test(`${telling.name} · ${telling.lang}: prints the picture and every step`, async ({ page }) => {
    await openChain(page, telling);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.site-header', '.controls', '.scrubber', '.index', '.chain-tabs'])
      await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
    const steps = page.locator('.steps > li').filter({ visible: true });
    await expect(steps).toHaveCount(telling.scenario.steps.length);
    await expect(player(page).locator('svg.scene').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
