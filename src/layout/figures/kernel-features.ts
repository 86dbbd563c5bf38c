/** How a feature stands to a tool: asked for, there but not asked for, not in the kernel yet. */
export type Standing = 'used' | 'there' | 'absent';

/** Where years stand on the axis, 0…1: wide from 2000 to 2020, where most of them are needed. */
const KNOTS = [
  [1979, 0],
  [2000, 0.1],
  [2020, 0.9],
  [2027, 1],
] as const;

/** The years that are written under the axis; narrow drawings leave out those that are `odd`. */
export const YEARS = [
  { year: 1979 },
  ...[2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020].map((year) => ({
    year,
    odd: ![2004, 2008, 2012, 2016, 2020].includes(year),
  })),
  { year: 2026, odd: true },
] as readonly { readonly year: number; readonly odd?: boolean }[];

/** A date as a place on the axis, 0…1: the beginning of the month or year that is known. */
export function axisPlace(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const time = year + (month - 1) / 12;
  const end = KNOTS.findIndex(([knot]) => time < knot);
  if (end === 0) return 0;
  const [from, to] = [KNOTS[end - 1], KNOTS[end]];
  if (!from || !to) return 1;
  return from[1] + ((time - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** The feature's standing on the tool's day. What is older than the axis has no date and is there. */
export function standingOf(
  feature: { readonly id: string; readonly date?: string | undefined },
  tool: { readonly date: string; readonly uses: readonly string[] },
): Standing {
  if (tool.uses.includes(feature.id)) return 'used';
  return feature.date === undefined || feature.date <= tool.date ? 'there' : 'absent';
}
