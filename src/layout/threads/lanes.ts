import type { LocalThread, Story } from '../../model/localize-threads.ts';
import type { Spot } from '../geometry.ts';
import type { Places } from './place-events.ts';
import { pathThrough } from './rounded.ts';
import type { Rows } from './rows.ts';
import type { Lane } from './scene.ts';
import type { ThreadSize } from './sizes.ts';

/** How long a thread that fades is dotted. */
const FADE = 46;

/** The stretches of all threads: bends first, because lines lie on them. */
export function layLanes(story: Story, places: Places, rows: Rows, size: ThreadSize): Lane[] {
  const lanes = story.threads.flatMap((thread) => layLane(thread, places, rows, size));
  return [...lanes.filter((l) => l.kind === 'curve'), ...lanes.filter((l) => l.kind !== 'curve')];
}

/** Where a thread starts and stops on its row. */
export function reachOf(thread: LocalThread, places: Places, size: ThreadSize): [number, number] {
  const { begins, ends, merges, fades } = thread;
  const end = ends?.event ?? fades?.after;
  return [
    begins === undefined ? 0 : places.of(begins),
    end !== undefined
      ? places.of(end)
      : merges
        ? places.of(merges.event) - size.bend.before
        : places.end,
  ];
}

/** Where the upright part of a bend runs that belongs to an event. */
export const bendAt = (event: string, places: Places, { bend }: ThreadSize): number =>
  places.of(event) - bend.before;

function layLane(thread: LocalThread, places: Places, rows: Rows, size: ThreadSize): Lane[] {
  const v = rows.of(thread.id);
  const buried = rows.isBuried(thread.id);
  const { radius, before } = size.bend;
  const [from, to] = reachOf(thread, places, size);
  const lane = (kind: Lane['kind'], party: Lane['party'], spots: readonly Spot[]): Lane => ({
    thread: thread.id,
    party,
    d: pathThrough(spots, size.turned, kind === 'curve' ? radius : 0),
    kind,
    buried: buried && kind !== 'curve',
  });
  const changes = thread.given.map((gift) => ({ u: places.of(gift.event), party: gift.party }));
  const colours = [{ u: from, party: thread.party }, ...changes];
  const last = colours.at(-1)?.party ?? thread.party;
  const lanes = colours.map(({ u, party }, i) =>
    lane('line', party, [
      { u, v },
      { u: colours[i + 1]?.u ?? (thread.merges ? to - radius : to), v },
    ]),
  );
  if (thread.splits) {
    const source = rows.of(thread.splits.from);
    const u = from - before;
    lanes.push(
      lane('curve', thread.party, [
        { u: u - radius, v: source },
        { u, v: source },
        { u, v },
        { u: from, v },
      ]),
    );
  }
  if (thread.merges) {
    const target = rows.of(thread.merges.into);
    lanes.push(
      lane('curve', last, [
        { u: to - radius - 1, v },
        { u: to, v },
        { u: to, v: target },
        { u: to + before, v: target },
      ]),
    );
  }
  if (thread.fades)
    lanes.push(
      lane('dots', last, [
        { u: to, v },
        { u: to + FADE, v },
      ]),
    );
  return lanes;
}
