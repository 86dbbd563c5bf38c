import type { LocalChain, LocalScenario, LocalStep } from '../model/localize.ts';
import { type Lead, leadsOf } from '../model/short-form.ts';
import { activityOf, finished, pillOfAll, type Story } from './activity.ts';
import { captionBox } from './captions.ts';
import { cueOf } from './cues.ts';
import { discBox, overlap } from './geometry.ts';
import { measureText } from './measure-text.ts';
import type { Caption, Cue, Door, Plot, Track } from './scene.ts';

/** What every actor is, says and has finished. */
export function actorCues(story: Story, plots: readonly Plot[], brief: ReadonlySet<string>): Cue[] {
  const count = story.steps.length;
  return plots.flatMap((plot) => {
    const actor = story.actors.find((a) => a.id === plot.actor);
    if (!actor) return [];
    const cues = [cueOf(`actor-${actor.id}`, count, (n) => activityOf(story, actor, n))];
    if (plot.pill) {
      // In the short form a building speaks for the rooms that are not shown.
      const speakers =
        plot.pillLevel === 'both'
          ? [actor]
          : story.actors.filter(
              (a) => a.id === actor.id || (a.inside === actor.id && !brief.has(a.id)),
            );
      cues.push(cueOf(`pill-${actor.id}`, count, (n) => pillOfAll(story, speakers, n)));
    }
    const line = plot.ticks;
    if (line)
      cues.push(
        cueOf(`ticks-${actor.id}`, count, (n) => {
          const text = finished(story, actor.id, n);
          const width = plot.box.width - (line.x - plot.box.x) - 18;
          if (measureText(text, line) <= width) return text;
          const all = story.steps.filter((s, i) => s.from === actor.id && i + 1 < n).length;
          return `${all} ×`;
        }),
      );
    return cues;
  });
}

/** Whether somebody listens. */
export function doorCues(story: Story, doors: readonly Door[]): Cue[] {
  return doors.map((door) =>
    cueOf(door.id, story.steps.length, (n) =>
      story.states[n]?.listeners.some((l) => l.at === door.at) ? 'open' : 'shut',
    ),
  );
}

/** Which lines are travelled, waited on, still to come. */
export function trackCues(
  story: Story,
  tracks: readonly Track[],
  chain: LocalChain,
  scenario: LocalScenario,
  turned: boolean,
): Cue[] {
  const leads = leadsOf(chain.actors, chain.hops, scenario.steps);
  return tracks.map((track) =>
    cueOf(track.id, story.steps.length, (n) => {
      const open = (story.states[n]?.open ?? []).filter((j) => track.steps.includes(j)).at(-1);
      if (track.steps.includes(n))
        return `now ${track.level === 'brief' ? hopNumber(leads, scenario, n) : n}`;
      if (open !== undefined) {
        if (isQuiet(track, scenario.steps[n - 1], turned)) return 'quiet';
        return `open ${track.level === 'brief' ? hopNumber(leads, scenario, open) : open}`;
      }
      // What shows what is to come is the chain; lines that only clutter it wait for their time.
      if (track.way === 'down' || track.via === 'exit' || track.end.x < track.start.x) return 'off';
      const target = chain.actors.find((a) => a.id === track.to);
      if (target && ['hidden', 'gone'].includes(activityOf(story, target, n))) return 'off';
      return track.steps.some((j) => j > n) ? 'todo' : 'done';
    }),
  );
}

/**
 * Whether an open call is drawn without its number: on the way back the answer carries one, and
 * inside the thin rows of the turned drawing there is no room for it beside the pill.
 */
function isQuiet(track: Track, now: LocalStep | undefined, turned: boolean): boolean {
  const back = now !== undefined && now.from === track.to && now.to === track.from && !now.at;
  return back || (turned && track.way === 'inside');
}

/** In the short form hops are numbered in the order of their leads. */
function hopNumber(leads: readonly Lead[], scenario: LocalScenario, n: number): number {
  const hop = scenario.steps[n - 1]?.hop;
  return leads.findIndex((l) => l.hop === hop) + 1;
}

/** Which captions are to be read at each step: the call of now, and of those open what fits. */
export function captionCues(
  story: Story,
  captions: readonly Caption[],
  tracks: readonly Track[],
  radius: number,
): Cue[] {
  const boxes = new Map(captions.map((c) => [c.step, captionBox(c)] as const));
  const shown = story.steps.map((_, i) => {
    const n = i + 1;
    const wanted = [n, ...(story.states[n]?.open ?? []).toReversed()];
    const discs = tracks
      .filter((t) => t.level === 'full' && wanted.some((step) => t.steps.includes(step)))
      .map(({ disc }) => discBox(disc, radius));
    const chosen: number[] = [];
    for (const step of wanted) {
      const box = boxes.get(step);
      if (!box) continue;
      const hit =
        chosen.some((other) => overlap(box, boxes.get(other) as typeof box, -3)) ||
        (step !== n && discs.some((disc) => overlap(box, disc)));
      if (!hit) chosen.push(step);
    }
    return chosen;
  });
  return captions.map((c) =>
    cueOf(`caption-${c.step}`, story.steps.length, (n) =>
      shown[n - 1]?.includes(c.step) ? (c.step === n ? 'now' : 'open') : 'off',
    ),
  );
}
