import type { DoorState, OpenDoors } from '../../model/figures/open-doors.ts';
import type { Local } from '../../model/localize.ts';
import { measureText, type TextStyle } from '../measure-text.ts';

/** The drawings, in px; on a phone a name stands above its bar. */
export const DOOR_SIZES = {
  wide: { width: 960, left: 200, row: 34, above: 0, text: 14 },
  medium: { width: 700, left: 190, row: 34, above: 0, text: 13 },
  narrow: { width: 360, left: 0, row: 45, above: 19, text: 13 },
} as const;
export type DoorSize = keyof typeof DOOR_SIZES;

type Figure = Local<OpenDoors>;
type Door = Figure['doors'][number];

export interface DoorBar {
  readonly state: DoorState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** '' when it does not fit. */
  readonly label: string;
}

export interface DoorScene {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly ground: number;
  readonly slot: number;
  readonly columns: readonly { readonly version: string; readonly x: number }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameX: number;
    readonly nameY: number;
    readonly bars: readonly DoorBar[];
    /** Where the door was closed for good. */
    readonly end: { readonly x: number; readonly y: number } | undefined;
  }[];
  readonly cri: {
    readonly nameX: number;
    readonly nameY: number;
    readonly bars: readonly {
      readonly x: number;
      readonly width: number;
      readonly label: string;
    }[];
    readonly y: number;
    readonly height: number;
  };
}

/** How the words in the bars are set; the style sheet says the same. */
export const DOOR_LABEL: TextStyle = { face: 'sans-600', size: 12.5 };

const TOP = 6;
const BAR = 20;
/** What is not the default is drawn thinner. */
const HEIGHTS: Readonly<Record<DoorState, number>> = {
  alpha: 12,
  beta: 12,
  open: 17,
  default: BAR,
  deprecated: BAR,
};

const minor = (version: string): number => Number(version.split('.')[1]);

/** One column for each minor version, one row for each way, and the CRI spoken below. */
export function layoutDoors(figure: Figure, size: DoorSize): DoorScene {
  const { width, left, row, above, text } = DOOR_SIZES[size];
  const { doors, versions, cri } = figure;
  const slot = (width - left - 1) / versions.length;
  const first = minor(versions[0]?.version ?? '1.0');
  const x = (version: string) => left + (minor(version) - first) * slot;
  const span = ({ from, until }: { from: string; until: string }) => ({
    x: x(from),
    width: x(until) + slot - x(from),
  });
  const middle = (i: number) => TOP + i * row + above + (row - above) / 2;
  const name = (i: number) => ({
    nameX: above ? 1 : left - 14,
    nameY: above ? middle(i) - BAR / 2 - 4 : middle(i) + 5,
  });
  const fit = (label: string, room: number) =>
    measureText(label, DOOR_LABEL) + 8 <= room ? label : '';

  const rows = doors.map((door, i) => {
    const last = door.spans.at(-1);
    return {
      id: door.id,
      name: door.name,
      ...name(i),
      bars: door.spans.map((s): DoorBar => {
        const height = HEIGHTS[s.state];
        const bar = span(s);
        return {
          state: s.state,
          ...bar,
          y: middle(i) - height / 2,
          height,
          label: height > DOOR_LABEL.size + 4 ? fit(s.label, bar.width) : '',
        };
      }),
      end: door.end && last ? { x: x(last.until) + slot, y: middle(i) } : undefined,
    };
  });
  const below = doors.length;
  const ground = TOP + (below + 1) * row + 8;
  const style = { face: 'sans-700', size: text } as const;
  return {
    width,
    height: ground + 2.4 * text + 12,
    left,
    top: TOP,
    ground,
    slot,
    columns: versions.map(({ version }) => ({ version, x: x(version) })),
    ticks: versions.flatMap(({ version }) =>
      minor(version) % 5 === 0
        ? [
            {
              // The first stands at the edge.
              x: Math.max(x(version) + slot / 2, measureText(version, style) / 2),
              text: version,
            },
          ]
        : [],
    ),
    years: yearsOf(versions, x, width, (label) => measureText(label, style) + 6),
    rows,
    cri: {
      ...name(below),
      nameY: name(below).nameY + 8,
      y: middle(below) - BAR / 2 + 8,
      height: BAR,
      bars: cri.map((c) => ({ ...span(c), label: fit(c.name, span(c).width) })),
    },
  };
}

/** The years below their first version, as many as there is room for. */
function yearsOf(
  versions: Figure['versions'],
  x: (version: string) => number,
  width: number,
  room: (label: string) => number,
): DoorScene['years'] {
  const years: { x: number; text: string }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let year = '';
  for (const { version, date } of versions) {
    const text = date.slice(0, 4);
    if (text === year) continue;
    year = text;
    if (x(version) < free || x(version) + room(text) > width) continue;
    years.push({ x: x(version), text });
    free = x(version) + room(text);
  }
  return years;
}

/** The span of a door at a version; undefined while it is closed. */
export const spanAt = (door: Door, version: string): Door['spans'][number] | undefined =>
  door.spans.find((s) => minor(s.from) <= minor(version) && minor(version) <= minor(s.until));

/** Whether a door has yet to be built at a version. */
export const isBefore = (door: Door, version: string): boolean =>
  minor(version) < Math.min(...door.spans.map((s) => minor(s.from)));

/** The CRI spoken at a version. */
export const criAt = (figure: Figure, version: string): Figure['cri'][number] | undefined =>
  figure.cri.find((c) => minor(c.from) <= minor(version) && minor(version) <= minor(c.until));
