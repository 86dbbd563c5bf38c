/** A stretch of years and the share of the width that it gets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The years in which most happened are drawn wider; the picture says so. */
const STRETCHES: readonly Stretch[] = [
  { from: 1978, to: 2000, share: 0.1 },
  { from: 2000, to: 2013, share: 0.2 },
  { from: 2013, to: 2019, share: 0.42 },
  { from: 2019, to: 2027, share: 0.28 },
];

export const FIRST_YEAR = 1978;
export const LAST_YEAR = 2027;
/** Where years are drawn wider. */
export const WIDE_YEARS = [2013, 2019] as const;

/** Days before each month of a common year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/**
 * A date as the stretch of time that it may mean, in years: 2016 is the whole year, 2016-03 the
 * month, 2016-03-15 the day. Leap days are not counted: a day is a 365th.
 */
export function spanOf(day: string): readonly [number, number] {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (!month) return [year, year + 1];
  const start = year + (BEFORE[month - 1] ?? 0) / 365;
  if (!date) return [start, month === 12 ? year + 1 : year + (BEFORE[month] ?? 365) / 365];
  return [start + (date - 1) / 365, start + date / 365];
}

/** Where a time in years stands on the axis: 0 at its left end, 1 at its right. */
export function placeOf(time: number): number {
  let left = 0;
  for (const { from, to, share } of STRETCHES) {
    if (time <= to) return left + (Math.max(0, time - from) / (to - from)) * share;
    left += share;
  }
  return 1;
}
