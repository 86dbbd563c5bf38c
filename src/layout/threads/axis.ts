import { toPoint } from '../geometry.ts';
import { measureText } from '../measure-text.ts';
import { type Places, yearsShown } from './place-events.ts';
import { pathThrough } from './rounded.ts';
import type { Rows } from './rows.ts';
import type { Stop, YearMark } from './scene.ts';
import type { ThreadSize } from './sizes.ts';

/** Years on the ground: written where there is room, each at its beginning or in its middle. */
export function layYears(
  places: Places,
  rows: Rows,
  stops: readonly Stop[],
  size: ThreadSize,
): YearMark[] {
  return size.turned ? yearsOnBand(places, rows, stops, size) : yearsUnder(places, rows, size);
}

function yearsUnder({ scale }: Places, { ground }: Rows, size: ThreadSize): YearMark[] {
  const [surface] = ground;
  const style = { face: 'sans-600', size: size.font.year } as const;
  const y = surface + size.ground.years;
  let taken = Number.NEGATIVE_INFINITY;
  return yearsShown().map((year) => {
    const u = scale(year);
    const room = scale(year + 1) - u;
    const long = measureText(`${year}`, style);
    const text = room > long + 14 || year < 2013 ? `${year}` : `’${`${year}`.slice(2)}`;
    const width = measureText(text, style);
    const middle = Math.max(u + room / 2, width / 2 + 1);
    const sparse = year % 4 === 0 && middle + width / 2 < scale(2013) - 8;
    const fits = middle - width / 2 > taken + 5 && (year >= 2013 || sparse);
    if (fits) taken = middle + width / 2;
    const tick = { u, v: y - size.font.year };
    return {
      year,
      text: { x: round(middle), y, anchor: 'middle', text: fits ? text : '', bold: false },
      line:
        year < 2013
          ? undefined
          : pathThrough(
              [
                { u, v: skyOver(u, size) },
                { u, v: surface },
              ],
              false,
            ),
      tick: year < 2013 ? undefined : pathThrough([tick, { u, v: y + 3 }], false),
    };
  });
}

/** Where the sky begins over a year: under the words that the page puts there. */
const skyOver = (u: number, { quiet }: ThreadSize): number =>
  Math.max(0, ...quiet.filter((box) => u < box.x + box.width).map((box) => box.y + box.height));

function yearsOnBand(
  { scale }: Places,
  { ground }: Rows,
  stops: readonly Stop[],
  size: ThreadSize,
): YearMark[] {
  const v = ground[0] + size.ground.years;
  const knots = stops.filter((s) => s.buried).map((s) => s.u);
  let taken = Number.NEGATIVE_INFINITY;
  return yearsShown().flatMap((year) => {
    const u = scale(year);
    const isFree =
      knots.every((knot) => Math.abs(knot - u) > 16) &&
      u > taken + 24 &&
      (year >= 2013 || year % 4 === 0);
    if (!isFree) return [];
    taken = u;
    const { x, y } = toPoint({ u, v }, true);
    return [
      {
        year,
        text: {
          x,
          y: round(y + size.font.year * 0.36),
          anchor: 'middle' as const,
          text: `${year}`,
          bold: false,
        },
        line: undefined,
        tick: undefined,
      },
    ];
  });
}

const round = (n: number) => Math.round(n * 10) / 10;
