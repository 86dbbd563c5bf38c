import type { Story, StoryEvent } from '../../model/localize-threads.ts';
import { labelPlaces, type Surroundings } from './label-places.ts';
import { breakWords, placeWords, widthOf } from './label-text.ts';
import { pathThrough } from './rounded.ts';
import type { Rows } from './rows.ts';
import type { Stop } from './scene.ts';
import { settle } from './settle.ts';
import type { ThreadSize } from './sizes.ts';

/** What it costs to leave a label out, by rank: the first rank is never traded for neatness. */
const MISSING = { 1: 1000, 2: 8, 3: 0 } as const;

/** The date of an event as the picture writes it. */
export type DateWords = (date: string) => string;

/** Names the knots of a picture whose time runs to the right; who finds no room stays unnamed. */
export function labelStops(
  stops: readonly Stop[],
  story: Story,
  rows: Rows,
  around: Surroundings,
  dateOf: DateWords,
  size: ThreadSize,
): Stop[] {
  const named = stops.filter((stop) => stop.rank < 3);
  const seekers = named.map((stop) => {
    const event = story.events.find((e) => e.id === stop.event);
    const levels = stop.on.map(rows.of);
    return {
      places: breakWords(event?.label ?? '', dateOf(event?.date ?? ''), size).flatMap((words) =>
        labelPlaces(stop, levels, rows.of(stop.home), words, around, size),
      ),
      missing: MISSING[stop.rank],
    };
  });
  const seats = settle(seekers);
  return stops.map((stop) => {
    const i = named.indexOf(stop);
    const place = seekers[i]?.places[seats[i] ?? -1];
    if (!place) return stop;
    const { lines, box } = place;
    return { ...stop, label: { lines, box }, targets: [...stop.targets, box] };
  });
}

/** Names the knots of a turned picture: in a column of their own, each in its row. */
export function labelRows(
  stops: readonly Stop[],
  story: Story,
  rows: Rows,
  dateOf: DateWords,
  size: ThreadSize,
): Stop[] {
  const left = rows.ground[1] + 10;
  return stops.map((stop) => {
    const event = story.events.find((e) => e.id === stop.event);
    const [words] = breakWords(event?.label ?? '', dated(event, rows, dateOf, size), size);
    if (!words) return stop;
    const label = placeWords(words, left, stop.u - words.height / 2, 'start', size);
    const levels = stop.on.map(rows.of);
    const first = Math.min(...levels) - stop.radius - 4;
    return {
      ...stop,
      label,
      leader: pathThrough(
        [
          { u: stop.u, v: Math.max(...levels) },
          { u: stop.u, v: left - 4 },
        ],
        size.turned,
      ),
      targets: [
        { x: first, y: stop.u - size.gap / 2, width: size.width - first, height: size.gap },
      ],
    };
  });
}

/** The date, and of which thread it is told where the label does not say that itself. */
function dated(
  event: StoryEvent | undefined,
  rows: Rows,
  dateOf: DateWords,
  size: ThreadSize,
): string {
  if (!event) return '';
  const said = event.label.toLowerCase();
  const names = rows.isBuried(event.home)
    ? []
    : event.names.filter((name) => !said.includes(name.toLowerCase()));
  const written = (told: readonly string[]) =>
    [dateOf(event.date), told.join(', ')].filter(Boolean).join(' · ');
  const all = written(names);
  return widthOf(all, 'sans-400', size.font.date) <= (size.labelWidths[0] ?? 0)
    ? all
    : written(names.slice(0, 1));
}
