import type { LocalChain } from '../model/localize.ts';
import type { Ui } from '../model/ui.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fill } from '../render/fill.ts';
import { formatDay } from './dates.ts';

/** For which versions and when, in a line. */
export function describeCovers(covers: LocalChain['covers'], lang: Lang, ui: Ui): string {
  const { first, last, from, to } = covers;
  const day = (text: string) => formatDay(text, lang);
  return last && to
    ? fill(ui.chain.covers, { first, last, from: day(from), to: day(to) })
    : fill(ui.chain.coversNow, { first, from: day(from) });
}
