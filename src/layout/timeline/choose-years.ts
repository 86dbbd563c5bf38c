/** Years are written in this order of importance. */
const EVERY = [10, 5, 2, 1] as const;

/**
 * The years to write so that none touches another: decades first, then every fifth year, every
 * second, every one.
 * @param years each with its place in pixels
 * @param gap pixels that a year needs
 */
export function chooseYears(
  years: readonly { readonly year: number; readonly x: number }[],
  gap: number,
): ReadonlySet<number> {
  const chosen: { year: number; x: number }[] = [];
  for (const every of EVERY)
    for (const tick of years)
      if (tick.year % every === 0 && chosen.every((c) => Math.abs(c.x - tick.x) >= gap))
        chosen.push(tick);
  return new Set(chosen.map((c) => c.year));
}
