/** Where text may be broken into lines. Widths are no concern of this file. */

/** Ideographs, kana, hangul and their full-width punctuation: what CJK faces draw one em wide. */
const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

export function isCjk(character: string): boolean {
  return cjk.test(character);
}

const noLineStart = /^[，。、）」』》】〉〕：；！？…—’”]/u;
const noLineEnd = /[（「『《【〈〔‘“]$/u;
/** Half-width punctuation sticks to an ideograph just the same, but not across a space. */
const noLineStartInChinese = /^[,.;:!?)\]}%]/;
const noLineEndInChinese = /[([{]$/;
const breakAfter = /[/.\-_:]$/;

export interface Word {
  /** The spaces before it. */
  readonly space: string;
  /** What must stay together: a letter, with the marks that may not leave it. */
  readonly units: readonly string[];
}

/** Splits at every place where a line may break without cutting a Latin word. */
export function words(text: string): Word[] {
  const found: { space: string; units: string[] }[] = [];
  let space = '';
  for (const grapheme of graphemes(text)) {
    // Not \s: a no-break space is there to prevent the break.
    if (/^[ \t\r\n]+$/.test(grapheme)) {
      space += grapheme;
      continue;
    }
    const word = found.at(-1);
    const last = word?.units.at(-1);
    if (!word || last === undefined) {
      found.push({ space, units: [grapheme] });
    } else if (mustStayTogether(last, space, grapheme)) {
      word.units.splice(-1, 1, last + space + grapheme);
    } else if (space !== '' || isCjk(lastCharacter(last)) || isCjk(grapheme)) {
      found.push({ space, units: [grapheme] });
    } else {
      word.units.push(grapheme);
    }
    space = '';
  }
  return found;
}

function mustStayTogether(last: string, space: string, next: string): boolean {
  if (noLineStart.test(next) || noLineEnd.test(last)) return true;
  if (space !== '') return false;
  return (
    (isCjk(lastCharacter(last)) && noLineStartInChinese.test(next)) ||
    (noLineEndInChinese.test(last) && isCjk(next))
  );
}

/** Splits a word after its separators; leading ones stay, so `/containers/` is one piece. */
export function pieces(units: readonly string[]): string[][] {
  const found: string[][] = [];
  units.forEach((unit, i) => {
    const piece = found.at(-1);
    const previous = units[i - 1];
    const begins =
      previous !== undefined &&
      breakAfter.test(previous) &&
      !breakAfter.test(unit) &&
      piece?.some((other) => !breakAfter.test(other));
    if (piece && !begins) piece.push(unit);
    else found.push([unit]);
  });
  return found;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters as readers see them: an accent or a surrogate half is never cut off. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
