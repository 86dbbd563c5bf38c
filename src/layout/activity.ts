import { hostOf, isProcess } from '../machine/hosts.ts';
import type { MachineState } from '../machine/state.ts';
import type { LocalActor, LocalStep } from '../model/localize.ts';
import { ranges } from './cues.ts';
import type { Lot } from './lots.ts';

/**
 * What an actor is at a step. plot: not born yet · idle, acts, called, waits: alive · exited: in
 * this very step · gone: nothing of it is left · hidden: another one stands on its ground.
 */
export type ActorState =
  | 'plot'
  | 'idle'
  | 'acts'
  | 'called'
  | 'waits'
  | 'exited'
  | 'gone'
  | 'hidden';

/** One scenario's steps with the machine after each. */
export interface Story {
  readonly actors: readonly LocalActor[];
  readonly steps: readonly LocalStep[];
  /** `steps.length + 1` states. */
  readonly states: readonly MachineState[];
  readonly lots: readonly Lot[];
}

const stepOf = (story: Story, n: number) => story.steps[n - 1] as LocalStep;
const stateOf = (story: Story, n: number) => story.states[n] as MachineState;

/** Numbers of this actor's own calls that are still unanswered at step `n`. */
function waiting(story: Story, actor: string, n: number): number[] {
  return stateOf(story, n).open.filter((j) => stepOf(story, j).from === actor);
}

/** Numbers of this actor's own calls that are over at step `n`, as text. */
export function finished(story: Story, actor: string, n: number): string {
  const open = stateOf(story, n).open;
  const done = story.steps.flatMap((s, i) =>
    s.from === actor && i + 1 < n && !open.includes(i + 1) ? [i + 1] : [],
  );
  return ranges(done);
}

/** The state of any actor at step `n`. */
export function activityOf(story: Story, actor: LocalActor, n: number): ActorState {
  const host = hostOf(story.actors, actor.id);
  if (!host || !isProcess(host)) return thingState(story, actor, n);
  const state = stateOf(story, n);
  const here = state.processes.some((p) => p.actor === host.id);
  // An actor that exits in this step is still seen: it acts for the last time.
  if (!here) return absence(story, host, n);
  const step = stepOf(story, n);
  if (step.from === actor.id) return 'acts';
  if (step.to === actor.id) return 'called';
  return waiting(story, actor.id, n).length ? 'waits' : 'idle';
}

function absence(story: Story, host: LocalActor, n: number): ActorState {
  const endsNow = stateOf(story, n).ended.some((e) => e.actor === host.id && e.step === n);
  if (endsNow) return 'exited';
  const next = (id: string) =>
    story.states.findIndex((s, i) => i > n && s.processes.some((p) => p.actor === id));
  const mine = next(host.id);
  const others =
    story.lots.find((l) => l.occupants.includes(host.id))?.occupants.filter((o) => o !== host.id) ??
    [];
  const taken = others.some((o) => {
    const s = stateOf(story, n);
    return (
      s.processes.some((p) => p.actor === o) || s.ended.some((e) => e.actor === o && e.step === n)
    );
  });
  if (mine < 0) return 'gone';
  const sooner = others.some((o) => next(o) >= 0 && next(o) < mine);
  return taken || sooner ? 'hidden' : 'plot';
}

/** Kernel, registry and files have no life to lose; a file is a plot until it is written. */
function thingState(story: Story, actor: LocalActor, n: number): ActorState {
  const step = stepOf(story, n);
  if (step.to === actor.id) return 'called';
  if (step.from === actor.id) return 'acts';
  if (actor.kind !== 'file' || actor.present) return 'idle';
  const first = story.steps.findIndex((s) => s.to === actor.id || s.from === actor.id) + 1;
  return n < first ? 'plot' : 'idle';
}

/** What the pill in an actor says at step `n`: a word and the number of a step; empty when idle. */
function pillOf(story: Story, actor: LocalActor, n: number): string {
  const state = activityOf(story, actor, n);
  if (state === 'acts') return `acts ${n}`;
  const own = waiting(story, actor.id, n).at(-1);
  if (own !== undefined && ['waits', 'called'].includes(state)) return `waits ${own}`;
  return state === 'called' ? `called ${n}` : '';
}

/** One pill for several actors: whoever acts, else who was called, else who waits. */
export function pillOfAll(story: Story, actors: readonly LocalActor[], n: number): string {
  const all = actors.map((a) => pillOf(story, a, n));
  const first = (word: string) => all.find((text) => text.startsWith(word));
  return first('acts') ?? first('called') ?? all.filter((t) => t).at(-1) ?? '';
}
