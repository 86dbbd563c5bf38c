import { scaleLinear } from 'd3-scale';

/** From years (2014.5 is the first of July) to px along the picture. */
export type TimeScale = (year: number) => number;

/** A date as a year with a fraction; of 2013 or 2013-03 its first day. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day) - start) / length;
}

/** Time that runs evenly between the stations given. Stations of one moment count once. */
export function timeScale(stations: readonly (readonly [year: number, px: number])[]): TimeScale {
  const distinct = stations.filter(([year], i) => year !== stations[i - 1]?.[0]);
  return scaleLinear(
    distinct.map(([year]) => year),
    distinct.map(([, px]) => px),
  );
}
