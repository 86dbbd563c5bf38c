import type { NamespaceType } from '../model/vocabulary.ts';
import type { Story } from './activity.ts';
import { cueOf } from './cues.ts';
import { measureText } from './measure-text.ts';
import type { Ground } from './plots.ts';
import type { Cue, Dig, Line } from './scene.ts';
import type { Size } from './sizes.ts';

const CHIP = { height: 19, row: 25 };

interface DigSet {
  readonly name: string;
  readonly types: readonly NamespaceType[];
  readonly owner: string | undefined;
}

/** The namespaces under the containers' feet: one chip each, one row for each set made together. */
export function layDigs(
  story: Story,
  grounds: ReadonlyMap<string, Ground>,
  street: number,
  size: Size,
): { digs: Dig[]; titles: Line[]; cues: Cue[]; depth: number } {
  const sets = setsOf(story);
  const chip = size.turned ? { width: 25, gap: 2 } : { width: 28, gap: 3 };
  // Turned: beside the containers, ending where the last of them ends.
  const feet = story.actors
    .filter((a) => a.kind === 'container')
    .flatMap((a) => grounds.get(a.id)?.block.u1 ?? []);
  const first = Math.max(...feet, 0) - sets.length * 36 + 16;
  const digs: Dig[] = [];
  const titles: Line[] = [];
  const style = { face: 'sans-500', size: size.turned ? 9.5 : 10.5 } as const;
  sets.forEach((set, row) => {
    const label = story.actors.find((a) => a.id === (set.owner ?? ''))?.label ?? set.name;
    const widths = set.types.map((type) => Math.max(chip.width, measureText(type, style) + 8));
    const long = widths.reduce((sum, w) => sum + w + chip.gap, -chip.gap);
    // Upright: flush right under the containers. Turned: to the right of the containers' rows.
    const x = size.turned ? street + 12 : size.width - 4 - long;
    const y = size.turned ? first + row * 36 : street + 14 + row * CHIP.row;
    titles.push({
      text: label,
      x: size.turned ? x : x - 6,
      y: size.turned ? y - 4 : y + 13.5,
      anchor: size.turned ? 'start' : 'end',
      face: 'sans-600',
      size: 10.5,
    });
    let left = x;
    set.types.forEach((type, i) => {
      const width = widths[i] ?? chip.width;
      const box = { x: left, y, width, height: CHIP.height };
      left += width + chip.gap;
      const text: Line = {
        text: type,
        x: box.x + width / 2,
        y: y + 13.5,
        anchor: 'middle',
        ...style,
      };
      digs.push({ id: `dig-${set.name}-${type}`, type, box, text });
    });
  });
  const cues = digs.map((dig) => {
    const set = sets.find((s) => dig.id === `dig-${s.name}-${dig.type}`) as DigSet;
    return cueOf(dig.id, story.steps.length, (n) => stateAt(story, set.name, dig.type, n));
  });
  const depth = size.turned || sets.length === 0 ? 0 : 14 + sets.length * CHIP.row;
  return { digs, titles, cues, depth };
}

function setsOf(story: Story): DigSet[] {
  const sets = new Map<string, DigSet>();
  for (const step of story.steps)
    for (const effect of step.effects ?? [])
      if (effect.do === 'create-namespace' && !sets.has(effect.name))
        sets.set(effect.name, { name: effect.name, types: effect.types, owner: effect.for });
  return [...sets.values()];
}

function stateAt(story: Story, name: string, type: NamespaceType, n: number): string {
  const set = story.states[n]?.namespaces.find((s) => s.name === name);
  if (!set) return 'todo';
  const inside = set.members.filter((m) => m.types.includes(type)).length;
  if (inside === 0) return set.pin ? 'pinned' : 'dug';
  return inside > 1 ? 'shared' : 'dug';
}
