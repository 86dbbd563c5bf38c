import type { Story } from '../../model/localize-threads.ts';
import { type Box, toPoint } from '../geometry.ts';
import { measureText } from '../measure-text.ts';
import { layYears } from './axis.ts';
import { type DateWords, labelRows, labelStops } from './label-stops.ts';
import { layLanes } from './lanes.ts';
import { findObstacles, thinLines } from './obstacles.ts';
import { type Places, placeEvents } from './place-events.ts';
import { groundBox, layRows, type Rows } from './rows.ts';
import type { LaneEnd, TextLine, ThreadsScene } from './scene.ts';
import type { ThreadSize } from './sizes.ts';
import { layLinks, layStops } from './stops.ts';

/** Lays the storyline out for a size. Pure: the same story and size give the same numbers. */
export function layoutThreads(story: Story, size: ThreadSize, dateOf: DateWords): ThreadsScene {
  const places = placeEvents(story, size);
  const rows = layRows(story, size);
  const ends = layEnds(story, places, rows, size);
  const [surface, bottom] = rows.ground;
  const names = ends.map((end) => nameWidth(end.name.text, size));
  const length = size.turned ? places.end + 24 + Math.max(...names) : size.width;
  const height = size.turned ? length : bottom;
  const bare = layStops(story, places, rows, size);
  const view: Box = { x: 0, y: 0, width: size.width, height };
  const solid = size.turned
    ? []
    : [
        ...findObstacles(story, bare, places, rows, size),
        ...ends.map(
          (end): Box => ({
            x: places.end,
            y: end.name.y - size.font.name,
            width: size.width - places.end,
            height: size.font.name * 1.4,
          }),
        ),
        { x: 0, y: surface - 2, width: size.width, height: 4 },
        {
          x: 0,
          y: surface + size.ground.years - size.font.year,
          width: size.width,
          height: size.font.year,
        },
      ];
  const stops = size.turned
    ? labelRows(bare, story, rows, dateOf, size)
    : labelStops(
        bare,
        story,
        rows,
        { solid, thin: thinLines(story, places, rows, size), stops: bare, view },
        dateOf,
        size,
      );
  return {
    size: size.name,
    width: size.width,
    height: Math.ceil(height),
    turned: size.turned,
    ground: groundBox(rows, length, size),
    years: layYears(places, rows, stops, size),
    links: layLinks(story, places, rows, size),
    lanes: layLanes(story, places, rows, size),
    ends,
    starts: size.turned ? layStarts(story, rows, size) : [],
    stops,
  };
}

const nameWidth = (text: string, { font }: ThreadSize): number =>
  measureText(text, { face: 'sans-700', size: font.name });

/** The arrows of the threads that go on, and their names behind them. */
function layEnds(story: Story, places: Places, rows: Rows, size: ThreadSize): LaneEnd[] {
  const goOn = story.threads.filter((t) => !t.ends && !t.merges && !t.fades);
  return goOn.map((thread) => {
    const v = rows.of(thread.id);
    const half = size.line * 1.1;
    const corners = [
      { u: places.end - 1, v: v - half },
      { u: places.end + half * 1.4, v },
      { u: places.end - 1, v: v + half },
    ].map((spot) => toPoint(spot, size.turned));
    const lift = size.font.name * 0.35;
    // Turned, the text runs down the thread: its base line is left of the middle.
    const { x, y } = toPoint(
      { u: places.end + half * 1.4 + 5, v: size.turned ? v - lift : v + lift },
      size.turned,
    );
    return {
      thread: thread.id,
      party: thread.given.at(-1)?.party ?? thread.party,
      arrow: `M${corners.map((p) => `${p.x} ${p.y}`).join('L')}Z`,
      name: { x, y, anchor: 'start', text: thread.name, bold: true },
      upright: size.turned,
      buried: rows.isBuried(thread.id),
    };
  });
}

/** Turned, a thread that was there before is named where the picture begins, among the labels. */
const layStarts = ({ threads }: Story, { ground }: Rows, size: ThreadSize): TextLine[] =>
  threads
    .filter((thread) => thread.begins === undefined)
    .map((thread) => ({
      x: ground[1] + 10,
      y: size.font.name,
      anchor: 'start',
      text: thread.name,
      bold: true,
    }));
