import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LANGS } from '../../src/model/vocabulary.ts';
import { REFERENCES, sample, uiOf } from '../site/tellings.ts';
import {
  kindsOf,
  openChain,
  PAGES,
  player,
  SCREENS,
  type SitePage,
  sampleTelling,
  THEMES,
} from './site.ts';

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
  for (const colorScheme of THEMES)
    test.describe(`${lang} · ${colorScheme}`, () => {
      test.use({ colorScheme });
      const telling = sampleTelling(lang);
      const all = sample(telling.scenario.steps.length);

      // Long lists take long: each language in one scheme, so that both schemes are seen.
      const isList = (kind: SitePage['kind']) =>
        !['home', 'gallery', 'chain', 'chapter', 'missing'].includes(kind);
      const once = (lang === 'en') === (colorScheme === 'light');
      for (const { path, kind } of kindsOf(lang).filter((p) => once || !isList(p.kind)))
        test(kind, async ({ page }) => {
          await page.goto(path);
          expect(await violations(page)).toEqual([]);
        });

      // What a step looks like does not depend on the language: in Chinese the middle will do.
      for (const n of lang === 'en' ? all : all.slice(1, 2))
        test(`player at step ${n}`, async ({ page }) => {
          await openChain(page, telling, n);
          expect(await violations(page, 'call-chain .player')).toEqual([]);
        });

      test('player in short, and its help', async ({ page }) => {
        const words = uiOf(lang).player;
        await openChain(page, telling, all[1]);
        await player(page).getByRole('button', { name: words.brief }).click();
        expect(await violations(page, 'call-chain .player'), 'short form').toEqual([]);
        await player(page).getByRole('button', { name: words.help }).click();
        expect(await violations(page, 'dialog'), 'help').toEqual([]);
      });
    });

// Colours and language are covered by one page of each kind; what differs is the content.
test.describe('every other page', () => {
  const done = kindsOf('en').map((p) => p.path);
  for (const { path } of PAGES.filter((p) => p.lang === 'en' && !done.includes(p.path)))
    test(path, async ({ page }) => {
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: SCREENS.narrow });
  for (const telling of REFERENCES.filter((t) => t.lang === 'en'))
    test(`${telling.name} · ${telling.lang}`, async ({ page }) => {
      await openChain(page, telling, Math.ceil(telling.scenario.steps.length / 2));
      expect(await violations(page, 'call-chain .player')).toEqual([]);
    });
});
