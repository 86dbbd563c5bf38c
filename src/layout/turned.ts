import type { LocalActor } from '../model/localize.ts';
import { type Block, toBox } from './geometry.ts';
import { nameLabel, placeLabel } from './labels.ts';
import { measureText } from './measure-text.ts';
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
import type { Size } from './sizes.ts';
import { pillHeight, pillWidth } from './status.ts';

/** Heights of the rows, and what lies between them, in px. */
const ROW = { building: 30, small: 31, room: 31, seam: 4, gap: 9 } as const;
/** Height below the band of a building without rooms: its doors and the ends of its calls. */
const YARD = 15;
/** How far walls stand off the beam, to leave room for arms and life lines. */
const EAVES = 22;
/** Share of the width where the street runs. */
const STREET = 0.605;

interface Row {
  readonly block: Block;
  readonly high: number;
  readonly indent: number;
  readonly font: number;
  readonly pillLevel: Plot['pillLevel'];
}

/** Rows instead of columns: name on the left, state on the right, everything reaches the street. */
export function layTurned(settlement: Settlement): Settled {
  const { lots, size } = settlement;
  const street = Math.round(size.width * STREET);
  const grounds: Ground[] = [];
  let u = 10;
  for (const lot of lots) {
    const built = lot.occupants.map((id) => build(id, u, street, settlement));
    grounds.push(...built.flat());
    u = Math.max(...built.flat().map((g) => g.block.u1)) + ROW.gap;
  }
  return { grounds, street, end: u };
}

function build(id: string, u: number, street: number, settlement: Settlement): Ground[] {
  const { actors, steps, brief, size } = settlement;
  const actor = actors.find((a) => a.id === id) as LocalActor;
  const small = isSmall(actor);
  const rooms = roomsOf(actors, id, steps);
  const band = small ? ROW.small : ROW.building;
  const yard = rooms.length === 0 && !small ? YARD : 0;
  const inner = rooms.length * (ROW.room + ROW.seam) + (rooms.length ? ROW.seam + 1 : 0);
  const roof = size.beam + EAVES;
  const block: Block = {
    u0: u,
    u1: u + band + yard + inner,
    v0: roof + (small ? 12 : 0),
    v1: street,
  };
  const own = rooms.length === 0 || actsItself(id, steps);
  const plot = rowPlot(actor, brief, size, {
    block,
    high: band,
    indent: small ? 10 : 34,
    font: small ? size.font.room : size.font.name,
    pillLevel: own ? 'both' : 'brief',
  });
  const inside = rooms.map((room, i): Ground => {
    const top = u + band + ROW.seam + 1 + i * (ROW.room + ROW.seam);
    const here: Block = { u0: top, u1: top + ROW.room, v0: roof + 8, v1: street - 2 };
    const row: Row = {
      block: here,
      high: ROW.room,
      indent: 10,
      font: size.font.room,
      pillLevel: 'both',
    };
    return { plot: rowPlot(room, brief, size, row), block: here, gutter: undefined };
  });
  return [{ plot: { ...plot, band: small ? 0 : band }, block, gutter: undefined }, ...inside];
}

function rowPlot(actor: LocalActor, brief: ReadonlySet<string>, size: Size, row: Row): Plot {
  const { block, high, indent, font, pillLevel } = row;
  const x = block.v0 + indent;
  const name = nameLabel(actor, font, block.v1 - x - 12 - 50, 1);
  const nameWidth = measureText(name.lines[0] ?? '', { face: 'sans-700', size: name.font });
  const short = nameWidth + pillWidth(size, false) + 16 > block.v1 - x - 10;
  const width = pillWidth(size, short);
  return {
    actor: actor.id,
    shape: shapeOf(actor),
    kind: actor.kind,
    owner: actor.owner,
    box: toBox(block, true),
    band: 0,
    name: placeLabel(name, x, block.u0 + high / 2 + name.font * 0.36, 'sans-700'),
    role: [],
    pill: {
      x: block.v1 - width - 14,
      y: block.u0 + (high - pillHeight(size)) / 2,
      width,
      height: pillHeight(size),
      short,
      bars: true,
    },
    pillLevel,
    ticks: undefined,
    brief: brief.has(actor.id),
  };
}
