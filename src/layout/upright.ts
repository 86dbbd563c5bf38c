import type { LocalActor } from '../model/localize.ts';
import { type Block, toBox } from './geometry.ts';
import { type Label, labelHeight, nameLabel, placeLabel, roleLabel } from './labels.ts';
import type { Lot } from './lots.ts';
import {
  actsItself,
  type Ground,
  isSmall,
  roomsOf,
  type Settled,
  type Settlement,
  shapeOf,
} from './plots.ts';
import type { Plot } from './scene.ts';
import type { Size, Span } from './sizes.ts';
import { placePill, placeTicks, statusHeight } from './status.ts';

const PAD = 8;
/** Free height above the rooms, for calls that pass over a room in between. */
const HALL = 22;
/** Free height at the foot of a building, for the doors. */
const FOOT = 24;

/** Margin inside the walls: thinner in narrow houses, wider where planks stand before the wall. */
const padOf = (width: number, kind: LocalActor['kind']) =>
  kind === 'command' ? (width < 60 ? 6 : 10) : width < 52 ? 3 : width < 90 ? 6 : PAD;

/** A room before it is placed. */
interface RoomFrame {
  readonly actor: LocalActor;
  readonly name: Label;
  readonly role: Label;
  readonly height: number;
}

/** The rooms of one role in a building, stacked. */
interface Column {
  readonly span: Span;
  readonly rooms: readonly RoomFrame[];
  readonly height: number;
}

/** A building before it is placed. */
interface Frame {
  readonly actor: LocalActor;
  readonly lot: Lot;
  readonly pad: number;
  readonly glyph: number;
  readonly name: Label;
  readonly role: Label;
  readonly band: number;
  readonly columns: readonly Column[];
  /** Height kept for its own state; 0 when it speaks only through its rooms. */
  readonly status: number;
  /** Height kept above the rooms. */
  readonly hall: number;
  readonly height: number;
}

/** Side by side along the street, roofs as high as what is inside. */
export function layUpright(settlement: Settlement): Settled {
  const { lots, size } = settlement;
  const frames = lots.flatMap((lot) => lot.occupants.map((id) => frameOf(id, lot, settlement)));
  const street = Math.max(
    ...frames.map((f) => size.sky[f.lot.span[1] < size.yards[0][1] ? 0 : 1] + f.height + 14),
  );
  const grounds = frames.flatMap((frame) => build(frame, street, settlement));
  return { grounds, street, end: size.width };
}

function frameOf(id: string, lot: Lot, { actors, steps, size }: Settlement): Frame {
  const actor = actors.find((a) => a.id === id) as LocalActor;
  const width = lot.span[1] - lot.span[0];
  const small = isSmall(actor);
  const pad = padOf(width, actor.kind);
  const glyph = width > 120 && !small ? 28 : 0;
  const font = small ? size.font.room : size.font.name;
  const name = nameLabel(actor, font, width - 2 * pad - glyph, 3);
  const band = Math.max(small ? 0 : 30, labelHeight(name) + 12);
  const rooms = roomsOf(actors, id, steps);
  const columns = columnsOf(rooms, lot, size);
  const stack = Math.max(0, ...columns.map((c) => c.height));
  const role =
    size.details && rooms.length === 0
      ? roleLabel(actor, size.font.role, width - 2 * pad, 3)
      : { lines: [], font: size.font.role };
  const own = rooms.length === 0 || actsItself(id, steps);
  const status = own ? statusHeight(size) + 4 : 0;
  const hall = columns.length > 2 && !own ? HALL : 0;
  const foot = (small ? 8 : FOOT) + (rooms.length ? 4 : 0);
  const height = band + 6 + labelHeight(role) + status + hall + stack + foot;
  return { actor, lot, pad, glyph, name, role, band, columns, status, hall, height };
}

function columnsOf(rooms: readonly LocalActor[], lot: Lot, size: Size): Column[] {
  const slots = [...new Set(rooms.map((r) => r.slot))];
  const single = lot.from === lot.to;
  const inset = Math.min(8, (lot.span[1] - lot.span[0]) / 12);
  return slots.map((slot) => {
    const here = rooms.filter((r) => r.slot === slot);
    const [s0, s1] = single ? lot.span : size.slots[slot];
    const u0 = Math.max(s0, lot.span[0]) + inset;
    const u1 = Math.min(s1, lot.span[1]) - inset - (here.length > 1 ? 8 : 0);
    const frames = here.map((room) => frameRoom(room, u1 - u0, size));
    return { span: [u0, u1], rooms: frames, height: frames.reduce((h, f) => h + f.height + 6, 0) };
  });
}

function frameRoom(actor: LocalActor, width: number, size: Size): RoomFrame {
  const name = nameLabel(actor, size.font.room, width - 2 * PAD, 2);
  const role = size.details
    ? roleLabel(actor, size.font.role, width - 2 * PAD, 2)
    : { lines: [], font: size.font.role };
  const height = 7 + labelHeight(name) + labelHeight(role) + statusHeight(size) + 3;
  return { actor, name, role, height };
}

function build(frame: Frame, street: number, { brief, size }: Settlement): Ground[] {
  const { actor, lot, name, role, band, pad } = frame;
  const block: Block = {
    u0: lot.span[0],
    u1: lot.span[1],
    v0: street - frame.height,
    v1: street,
  };
  const x = block.u0 + pad;
  const roleTop = block.v0 + band + 6;
  const statusTop = roleTop + labelHeight(role);
  const nameTop = block.v0 + (band - labelHeight(name)) / 2;
  const plot: Plot = {
    actor: actor.id,
    shape: shapeOf(actor),
    kind: actor.kind,
    owner: actor.owner,
    box: toBox(block, false),
    band: isSmall(actor) ? 0 : band,
    name: placeLabel(name, x + frame.glyph, nameTop + name.font * 1.02, 'sans-700'),
    role: placeLabel(role, x, roleTop + role.font, 'sans-400'),
    pill: placePill(x, statusTop + 2, block.u1 - block.u0 - 2 * pad, size),
    pillLevel: frame.status ? 'both' : 'brief',
    ticks: frame.status ? placeTicks(x, statusTop + 2, size) : undefined,
    brief: brief.has(actor.id),
  };
  const top = statusTop + frame.status + frame.hall;
  const rooms = frame.columns.flatMap((column) => furnish(column, top, street, brief, size));
  return [{ plot, block, gutter: undefined }, ...rooms];
}

/** The rooms of a column; the lowest reaches the street, so that its calls need not cross the hall. */
function furnish(
  column: Column,
  top: number,
  street: number,
  brief: ReadonlySet<string>,
  size: Size,
): Ground[] {
  let v = top;
  return column.rooms.map((room, i) => {
    const last = i === column.rooms.length - 1;
    const block: Block = {
      u0: column.span[0],
      u1: column.span[1],
      v0: v,
      v1: last ? street - 2 : v + room.height,
    };
    v += room.height + 6;
    const gutter = last ? undefined : column.span[1] + 4;
    return { plot: roomPlot(room, block, brief, size), block, gutter };
  });
}

function roomPlot(
  { actor, name, role }: RoomFrame,
  block: Block,
  brief: ReadonlySet<string>,
  size: Size,
): Plot {
  const x = block.u0 + PAD;
  const nameTop = block.v0 + 7;
  const roleTop = nameTop + labelHeight(name);
  const pillTop = roleTop + labelHeight(role) + 2;
  return {
    actor: actor.id,
    shape: 'room',
    kind: actor.kind,
    owner: actor.owner,
    box: toBox(block, false),
    band: 0,
    name: placeLabel(name, x, nameTop + name.font * 0.95, 'sans-700'),
    role: placeLabel(role, x, roleTop + role.font * 0.95, 'sans-400'),
    pill: placePill(x, pillTop, block.u1 - block.u0 - 2 * PAD, size),
    pillLevel: 'both',
    ticks: placeTicks(x, pillTop, size),
    brief: brief.has(actor.id),
  };
}
