import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { root } from '../../src/cli/run.ts';
import { LANGS, LANGUAGES, type Lang, STANDING_PAGES } from '../../src/model/vocabulary.ts';
import { at, atChain } from '../../src/site/addresses.ts';
import { CHAPTERS } from '../site/chapters.ts';
import { CHAINS, TELLINGS, type Telling } from '../site/tellings.ts';

/** The finished site. */
export const DIST = join(root, 'dist');

/** The three widths a drawing is made for, as screens that show them. */
export const SCREENS = {
  narrow: { width: 390, height: 844 },
  medium: { width: 768, height: 1024 },
  wide: { width: 1440, height: 900 },
} as const;
export type Screen = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as Screen[];

export const THEMES = ['light', 'dark'] as const;

/** Pages that stand once in each language; the gallery of chains is a kind of its own. */
const REFERENCE = STANDING_PAGES.filter((name) => name !== 'chains');
type Reference = (typeof REFERENCE)[number];

/** A page of the site. */
export interface SitePage {
  readonly path: string;
  readonly lang: Lang;
  readonly kind: 'home' | 'gallery' | 'chain' | 'chapter' | 'missing' | Reference;
}

export const pathOf = ({ lang, chain, variant }: Telling): string =>
  atChain(lang, chain.id, variant);

/** Every page; of the addresses without a page one for each language. */
export const PAGES: readonly SitePage[] = LANGS.flatMap((lang): SitePage[] => [
  { path: at(lang), lang, kind: 'home' },
  { path: at(lang, 'chains'), lang, kind: 'gallery' },
  ...TELLINGS.filter((t) => t.lang === lang).map(
    (t): SitePage => ({ path: pathOf(t), lang, kind: 'chain' }),
  ),
  ...REFERENCE.map((kind): SitePage => ({ path: at(lang, kind), lang, kind })),
  ...CHAPTERS.map(
    ({ slug }): SitePage => ({ path: at(lang, `chapters/${slug}`), lang, kind: 'chapter' }),
  ),
  { path: at(lang, 'nothing-here'), lang, kind: 'missing' },
]);

/** The chain that stands for all where one is enough. */
const SAMPLE = CHAINS.find((c) => c.id === 'dockershim') ?? CHAINS[0];

/** One page of each kind in a language. */
export const kindsOf = (lang: Lang): SitePage[] =>
  PAGES.filter((p) => p.lang === lang).filter(
    ({ kind, path }) =>
      !['chain', 'chapter'].includes(kind) ||
      path === atChain(lang, SAMPLE?.id ?? '') ||
      path === at(lang, `chapters/${CHAPTERS[0]?.slug}`),
  );

/** The telling of the sample chain in a language. */
export function sampleTelling(lang: Lang): Telling {
  const found = TELLINGS.find((t) => t.lang === lang && t.name === SAMPLE?.id);
  if (!found) throw new Error('content/chains has no chain');
  return found;
}

export const htmlLang = (lang: Lang): string => LANGUAGES[lang].html;

export const player = (page: Page): Locator => page.locator('call-chain');
export const slider = (page: Page): Locator => player(page).getByRole('slider');

/** Opens a chain at a step and waits until the player runs. */
export async function openChain(page: Page, telling: Telling, step?: number): Promise<void> {
  const id = step === undefined ? '' : `#${telling.scenario.steps[step - 1]?.id}`;
  await page.goto(`${pathOf(telling)}${id}`);
  await expectStep(page, telling, step ?? 1);
}

/** Waits until a step of the full form is shown. */
export async function expectStep(page: Page, telling: Telling, n: number): Promise<void> {
  await expect(player(page)).toHaveAttribute('step', telling.scenario.steps[n - 1]?.id ?? '');
}

/** Puts the focus into the player, on no control: on the sentence of the step. */
export async function focusPlayer(page: Page): Promise<void> {
  await player(page).locator('.words .say').focus();
}

/** Goes to a step of an open page by the address, as a link in a text would. */
export async function goTo(page: Page, telling: Telling, n: number): Promise<void> {
  const id = telling.scenario.steps[n - 1]?.id ?? '';
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await expectStep(page, telling, n);
}

export { fill } from '../../src/render/fill.ts';
