import { hostOf } from '../machine/hosts.ts';
import type { LocalActor, LocalStep } from '../model/localize.ts';
import type { Block } from './geometry.ts';
import { toBox } from './geometry.ts';
import type { Lot } from './lots.ts';
import { type Face, fitText, measureText, wrapText } from './measure-text.ts';
import type { Line, Plot, Shape } from './scene.ts';
import type { Size } from './sizes.ts';

/** A plot with its place in the drawing's own terms, which routes are computed from. */
export interface Ground {
  readonly plot: Plot;
  readonly block: Block;
  /** For a room with another one below it: the free strip beside it that leads to the street. */
  readonly gutter: number | undefined;
}

/** Margin inside the walls: thinner in narrow houses, wider where planks stand before the wall. */
const padOf = (width: number, kind: LocalActor['kind']) =>
  kind === 'command' ? (width < 60 ? 8 : 10) : width < 90 ? 6 : PAD;

const LINE = 1.22;
const PAD = 8;
const FOOT = 24;

const shapeOf = (actor: LocalActor): Shape => {
  switch (actor.kind) {
    case 'daemon':
    case 'client':
    case 'keeper':
      return 'building';
    case 'command':
      return 'scaffold';
    case 'container':
      return 'container';
    case 'component':
      return 'room';
    case 'kernel':
      return 'ground';
    case 'file':
      return 'page';
    case 'remote':
      return 'sign';
  }
};

/** Lines of a name that fit a width, two at most; a word that is too long is broken. */
function lines(text: string, face: Face, size: number, width: number, most: number): string[] {
  const all = wrapText(text, { face, size, width });
  if (all.length <= most) return all;
  return [...all.slice(0, most - 1), fitText(all.slice(most - 1).join(' '), { face, size, width })];
}

/** A name as it fits: its own font, a smaller one, or the short name; never broken inside a word. */
interface Name {
  readonly lines: readonly string[];
  readonly font: number;
}

function nameOf(actor: LocalActor, font: number, width: number, most: number): Name {
  const face: Face = 'sans-700';
  const whole = (text: string, size: number) =>
    text.split(/(?<=[-/._:·\s])/).every((w) => measureText(w.trimEnd(), { face, size }) <= width) &&
    wrapText(text, { face, size, width }).length <= most;
  for (const text of [actor.label, actor.short ?? actor.label])
    for (const size of [font, font * 0.9, font * 0.8])
      if (whole(text, size)) return { lines: lines(text, face, size, width, most), font: size };
  return {
    lines: lines(actor.short ?? actor.label, face, font * 0.8, width, most),
    font: font * 0.8,
  };
}

const placed = (
  texts: readonly string[],
  x: number,
  y: number,
  face: Face,
  size: number,
  anchor: Line['anchor'] = 'start',
): Line[] => texts.map((text, i) => ({ text, x, y: y + i * size * LINE, anchor, face, size }));

/** How tall the parts of a building are before it is placed, upright drawing. */
interface Frame {
  readonly actor: LocalActor;
  readonly name: Name;
  readonly role: readonly string[];
  readonly band: number;
  readonly status: number;
  readonly height: number;
}

const pillHeight = (size: Size) => size.font.pill + 8;
const ticksHeight = (size: Size) => (size.details ? size.font.pill + 6 : 0);
const statusHeight = (size: Size) => pillHeight(size) + ticksHeight(size) + 4;

function frameRoom(actor: LocalActor, width: number, size: Size): Frame {
  const { room, role } = size.font;
  const name = nameOf(actor, room, width - 2 * PAD, 2);
  const words =
    size.details && actor.role ? lines(actor.role, 'sans-400', role, width - 2 * PAD, 2) : [];
  const text = name.lines.length * name.font * LINE + words.length * role * LINE;
  return {
    actor,
    name,
    role: words,
    band: 0,
    status: statusHeight(size),
    height: 7 + text + statusHeight(size) + 3,
  };
}

/** Everything that stands on the street or in a building, with its texts; the result covers each actor but files, kernel and remote ones. */
export function layPlots(
  actors: readonly LocalActor[],
  steps: readonly LocalStep[],
  lots: readonly Lot[],
  brief: ReadonlySet<string>,
  size: Size,
): { grounds: Ground[]; street: number; end: number } {
  return size.turned
    ? layTurned(actors, steps, lots, brief, size)
    : layUpright(actors, steps, lots, brief, size);
}

const roomsOf = (actors: readonly LocalActor[], id: string) =>
  actors.filter((a) => a.kind === 'component' && hostOf(actors, a.id)?.id === id);

/** Whether the process itself calls or is called, so that it needs a place for its own state. */
const actsItself = (id: string, steps: readonly LocalStep[]) =>
  steps.some((s) => s.from === id || s.to === id);

function layUpright(
  actors: readonly LocalActor[],
  steps: readonly LocalStep[],
  lots: readonly Lot[],
  brief: ReadonlySet<string>,
  size: Size,
): { grounds: Ground[]; street: number; end: number } {
  const byId = new Map(actors.map((a) => [a.id, a] as const));
  const frames = lots.flatMap((lot) =>
    lot.occupants.map((id) => {
      const actor = byId.get(id) as LocalActor;
      const width = lot.span[1] - lot.span[0];
      const small = actor.kind === 'container' || actor.kind === 'command';
      const pad = padOf(width, actor.kind);
      const glyph = width > 120 ? 28 : 0;
      const base = small ? size.font.room : size.font.name;
      const name = nameOf(actor, base, width - 2 * pad - glyph, 3);
      const band = Math.max(small ? 0 : 30, name.lines.length * name.font * LINE + 12);
      const rooms = roomsOf(actors, id);
      const columns = columnsOf(rooms, lot, size, width);
      const stack = Math.max(0, ...columns.map((c) => c.height));
      const role =
        size.details && actor.role && rooms.length === 0
          ? lines(actor.role, 'sans-400', size.font.role, width - 2 * pad, 3)
          : [];
      const acts = actsItself(id, steps);
      const own = rooms.length === 0 || acts;
      const status = own ? statusHeight(size) + 4 : 0;
      const roleHeight = role.length * size.font.role * LINE;
      const height =
        band + 6 + roleHeight + status + stack + (small ? 8 : FOOT) + (rooms.length ? 4 : 0);
      return { actor, lot, width, small, pad, glyph, name, role, band, columns, status, height };
    }),
  );
  const street = Math.max(
    ...frames.map((f) => size.sky[f.lot.span[1] < size.yards[0][1] ? 0 : 1] + f.height + 14),
  );

  const grounds = frames.flatMap((f): Ground[] => {
    const { actor, lot, name, role, band, glyph } = f;
    const block: Block = { u0: lot.span[0], u1: lot.span[1], v0: street - f.height, v1: street };
    const x = block.u0 + f.pad;
    const roleTop = block.v0 + band + 6;
    const status = roleTop + role.length * size.font.role * LINE;
    const plot: Plot = {
      actor: actor.id,
      shape: shapeOf(actor),
      kind: actor.kind,
      owner: actor.owner,
      box: toBox(block, false),
      band: f.small ? 0 : band,
      name: placed(
        name.lines,
        x + glyph,
        block.v0 + (band - name.lines.length * name.font * LINE) / 2 + name.font * 1.02,
        'sans-700',
        name.font,
      ),
      role: placed(role, x, roleTop + size.font.role, 'sans-400', size.font.role),
      pill: pillAt(x, status + 2, f.width - 2 * f.pad, size),
      pillLevel: f.status ? 'both' : 'brief',
      ticks:
        f.status && size.details
          ? tickLine(x, status + pillHeight(size) + size.font.pill + 4, size)
          : undefined,
      brief: brief.has(actor.id),
    };
    let top = status + f.status;
    const rooms = f.columns.flatMap((column) => {
      let v = top;
      return column.rooms.map((room, i): Ground => {
        const here: Block = { u0: column.span[0], u1: column.span[1], v0: v, v1: v + room.height };
        v += room.height + 6;
        const last = i === column.rooms.length - 1;
        // The lowest room reaches the street, so that its calls need not cross the hall.
        const deep = last ? { ...here, v1: street - 2 } : here;
        return {
          plot: roomPlot(room, deep, size, brief),
          block: deep,
          gutter: last ? undefined : column.span[1] + 4,
        };
      });
    });
    top = street;
    return [{ plot, block, gutter: undefined }, ...rooms];
  });
  return { grounds, street, end: size.width };
}

interface Column {
  readonly span: readonly [number, number];
  readonly rooms: readonly Frame[];
  readonly height: number;
}

function columnsOf(rooms: readonly LocalActor[], lot: Lot, size: Size, width: number): Column[] {
  const slots = [...new Set(rooms.map((r) => r.slot))];
  const single = lot.from === lot.to;
  return slots.map((slot) => {
    const here = rooms.filter((r) => r.slot === slot);
    const [s0, s1] = single ? lot.span : size.slots[slot];
    const inset = Math.min(8, width / 12);
    const u0 = Math.max(s0, lot.span[0]) + inset;
    const u1 = Math.min(s1, lot.span[1]) - inset - (here.length > 1 ? 8 : 0);
    const frames = here.map((r) => frameRoom(r, u1 - u0, size));
    const height = frames.reduce((sum, f) => sum + f.height + 6, 0);
    return { span: [u0, u1], rooms: frames, height };
  });
}

function roomPlot(frame: Frame, block: Block, size: Size, brief: ReadonlySet<string>): Plot {
  const { room, role } = size.font;
  const x = block.u0 + PAD;
  const nameTop = block.v0 + 7;
  const roleTop = nameTop + frame.name.lines.length * frame.name.font * LINE;
  const status = roleTop + frame.role.length * role * LINE;
  return {
    actor: frame.actor.id,
    shape: 'room',
    kind: frame.actor.kind,
    owner: frame.actor.owner,
    box: toBox(block, false),
    band: 0,
    name: placed(frame.name.lines, x, nameTop + room * 0.95, 'sans-700', frame.name.font),
    role: placed(frame.role, x, roleTop + role * 0.95, 'sans-400', role),
    pill: pillAt(x, status + 2, block.u1 - block.u0 - 2 * PAD, size),
    pillLevel: 'both',
    ticks: size.details
      ? tickLine(x, status + pillHeight(size) + size.font.pill + 4, size)
      : undefined,
    brief: brief.has(frame.actor.id),
  };
}

function pillAt(x: number, y: number, width: number, size: Size): NonNullable<Plot['pill']> {
  const long = measureText('waits · step 88', { face: 'sans-700', size: size.font.pill }) + 26;
  const short = width < long;
  return {
    x,
    y,
    width: short ? Math.min(width, size.font.pill * 2.6 + 10) : long,
    height: pillHeight(size),
    short,
  };
}

const tickLine = (x: number, y: number, size: Size): Line => ({
  text: '',
  x,
  y,
  anchor: 'start',
  face: 'sans-500',
  size: size.font.pill,
});

/** Rows instead of columns: name on the left, state on the right, everything reaches the street. */
function layTurned(
  actors: readonly LocalActor[],
  steps: readonly LocalStep[],
  lots: readonly Lot[],
  brief: ReadonlySet<string>,
  size: Size,
): { grounds: Ground[]; street: number; end: number } {
  const byId = new Map(actors.map((a) => [a.id, a] as const));
  const roof = size.beam + 22;
  const street = Math.round(size.width * 0.605);
  const grounds: Ground[] = [];
  let u = 10;
  const row = (
    actor: LocalActor,
    block: Block,
    font: number,
    indent: number,
    band: number,
    pillLevel: Plot['pillLevel'],
  ): Plot => {
    const x = block.v0 + indent;
    const high = band || block.u1 - block.u0;
    const pillWidth =
      measureText('waits · step 88', { face: 'sans-700', size: size.font.pill }) + 26;
    const room = block.v1 - x - 12 - 50;
    const label = nameOf(actor, font, room, 1).lines[0] ?? actor.label;
    const text = fitText(label, { face: 'sans-700', size: font, width: room });
    const nameWidth = measureText(text, { face: 'sans-700', size: font });
    const short = nameWidth + pillWidth + 16 > block.v1 - x - 10;
    const width = short ? size.font.pill * 2.6 + 10 : pillWidth;
    return {
      actor: actor.id,
      shape: shapeOf(actor),
      kind: actor.kind,
      owner: actor.owner,
      box: toBox(block, true),
      band,
      name: placed([text], x, block.u0 + high / 2 + font * 0.36, 'sans-700', font),
      role: [],
      pill: {
        x: block.v1 - width - 14,
        y: block.u0 + (high - pillHeight(size)) / 2,
        width,
        height: pillHeight(size),
        short,
      },
      pillLevel,
      ticks: undefined,
      brief: brief.has(actor.id),
    };
  };
  for (const lot of lots) {
    let bottom = u;
    for (const id of lot.occupants) {
      const actor = byId.get(id) as LocalActor;
      const small = actor.kind === 'container' || actor.kind === 'command';
      const rooms = roomsOf(actors, id);
      const inset = small ? 12 : 0;
      const band = small ? 31 : 30;
      const own = rooms.length === 0 || actsItself(id, steps);
      const roomHigh = 31;
      // Room for the doors and the ends of calls on a building without rooms.
      const yard = rooms.length === 0 && !small ? 15 : 0;
      const height = band + yard + rooms.length * (roomHigh + 4) + (rooms.length ? 5 : 0);
      const block: Block = { u0: u, u1: u + height, v0: roof + inset, v1: street };
      const indent = small ? 10 : 34;
      const font = small ? size.font.room : size.font.name;
      const plot = row(actor, block, font, indent, band, own ? 'both' : 'brief');
      grounds.push({
        plot: { ...plot, box: toBox(block, true), band: small ? 0 : band },
        block,
        gutter: undefined,
      });
      rooms.forEach((room, i) => {
        const top = u + band + 5 + i * (roomHigh + 4);
        const here: Block = { u0: top, u1: top + roomHigh, v0: roof + 8, v1: street - 2 };
        grounds.push({
          plot: row(room, here, size.font.room, 10, 0, 'both'),
          block: here,
          gutter: undefined,
        });
      });
      bottom = Math.max(bottom, u + height);
    }
    u = bottom + 9;
  }
  return { grounds, street, end: u };
}
