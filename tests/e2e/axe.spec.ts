import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { REFERENCES, sample, uiOf } from '../site/tellings.ts';
import { goTo, kindsOf, openChain, player, SCREENS, sampleTelling, THEMES } from './site.ts';

test.use({ viewport: SCREENS.wide, reducedMotion: 'reduce' });

/** What axe finds, by rule and element. */
async function violations(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (within ? axe.include(within) : axe).analyze();
  return found.flatMap((v) =>
    v.nodes.map(
      (n) => `${v.id} at ${n.target.join(' ')}: ${n.failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}

for (const lang of LANGS)
  for (const colorScheme of THEMES) {
    for (const { path, kind } of kindsOf(lang))
      test(`${kind} · ${lang} · ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        expect(await violations(page)).toEqual([]);
      });

    test(`player · ${lang} · ${colorScheme}: at first, in the middle, at last, in short`, async ({
      page,
    }) => {
      const telling = sampleTelling(lang);
      await page.emulateMedia({ colorScheme });
      await openChain(page, telling);
      for (const n of sample(telling.scenario.steps.length)) {
        await goTo(page, telling, n);
        expect(await violations(page, 'call-chain .player'), `step ${n}`).toEqual([]);
      }
      await player(page)
        .getByRole('button', { name: uiOf(lang).player.brief })
        .click();
      expect(await violations(page, 'call-chain .player'), 'short form').toEqual([]);
      await player(page)
        .getByRole('button', { name: uiOf(lang).player.help })
        .click();
      expect(await violations(page, 'dialog'), 'help').toEqual([]);
    });
  }

test.describe('on a phone', () => {
  test.use({ viewport: SCREENS.narrow });
  for (const telling of REFERENCES.filter((t) => t.lang === 'en'))
    test(`${telling.name} · ${telling.lang}`, async ({ page }) => {
      await openChain(page, telling, Math.ceil(telling.scenario.steps.length / 2));
      expect(await violations(page, 'call-chain .player')).toEqual([]);
    });
});
