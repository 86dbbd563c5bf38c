import { describe, expect, test } from 'vitest';
import {
  AUTHOR_SIZES,
  type AuthorSize,
  layoutAuthors,
  sumsUntil,
} from '../../../src/layout/figures/libcontainer-authors.ts';
import { measureText } from '../../../src/layout/measure-text.ts';
import { LibcontainerAuthors } from '../../../src/model/figures/libcontainer-authors.ts';
import { localize } from '../../../src/model/localize.ts';
import { LANGS } from '../../../src/model/vocabulary.ts';
import { readFigure } from '../../content/figures.ts';

const figure = readFigure('libcontainer-authors', LibcontainerAuthors);
const sizes = Object.keys(AUTHOR_SIZES) as AuthorSize[];

test('the months follow one another', () => {
  const numbers = figure.months.map(({ month }) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return year * 12 + number;
  });
  numbers.slice(1).forEach((n, i) => void expect(n).toBe((numbers[i] ?? 0) + 1));
});

test('nobody is counted for more commits than the company has', () => {
  const last = sumsUntil(localize(figure, 'en')).at(-1);
  for (const { id, people, names } of figure.companies) {
    const known = people.reduce((sum, p) => sum + p.commits, 0);
    expect(known, id).toBeLessThanOrEqual(last?.[id] ?? 0);
    if (people.length === names) expect(known, id).toBe(last?.[id]);
    expect(people.length, id).toBeLessThanOrEqual(names);
  }
});

describe.each(LANGS.flatMap((lang) => sizes.map((size) => [lang, size] as const)))(
  '%s %s',
  (lang, size) => {
    const local = localize(figure, lang);
    const scene = layoutAuthors(local, size);

    test('a column is as high as its commits, on an axis from zero', () => {
      const perCommit =
        (scene.ground - (scene.levels.at(-1)?.y ?? 0)) / (scene.levels.at(-1)?.count ?? 1);
      expect(scene.levels[0]).toEqual({ y: scene.ground, count: 0 });
      scene.columns.forEach((column, i) => {
        const commits = Object.values(local.months[i]?.commits ?? {}).reduce((a, b) => a + b, 0);
        const top = Math.min(...column.parts.map((p) => p.y));
        expect(scene.ground - top, column.month).toBeCloseTo(commits * perCommit);
      });
    });

    test('flags stay inside and meet neither another flag nor its pole', () => {
      const { text } = AUTHOR_SIZES[size];
      const boxes = scene.flags.map((f) => {
        const width = measureText(f.label, { face: 'sans-500', size: text });
        const left = f.anchor === 'start' ? f.textX : f.textX - width;
        return { ...f, left, right: left + width };
      });
      for (const a of boxes) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(scene.width);
        for (const b of boxes.filter((other) => other !== a)) {
          if (a.y === b.y)
            expect(a.right < b.left || b.right < a.left, `${a.label} ${b.label}`).toBe(true);
          // The pole of b passes the row of a.
          if (b.y <= a.y)
            expect(b.x < a.left || b.x > a.right, `${b.label} through ${a.label}`).toBe(true);
        }
      }
    });
  },
);
