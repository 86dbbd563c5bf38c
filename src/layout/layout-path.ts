import { machineStates } from '../machine/machine-at.ts';
import type { LocalChain, LocalScenario } from '../model/localize.ts';
import { type Lead, leadsOf } from '../model/short-form.ts';
import { activityOf, finished, pillOfAll, type Story } from './activity.ts';
import { captionBox, captionOf } from './captions.ts';
import { cueOf } from './cues.ts';
import { layDigs } from './digs.ts';
import { overlap, toBox } from './geometry.ts';
import { layLifelines } from './lifelines.ts';
import { layLots } from './lots.ts';
import { measureText } from './measure-text.ts';
import { type Ground, layPlots } from './plots.ts';
import { doorAt, type Line2, layTracks, type Terrain } from './routes.ts';
import type { Caption, Cue, Door, Plot, Scene, Track } from './scene.ts';
import type { Size } from './sizes.ts';
import { layThings } from './things.ts';

/** The path view of a scenario, laid out for one size: a section through a node. */
export function layoutPath(chain: LocalChain, scenario: LocalScenario, size: Size): Scene {
  const { actors } = chain;
  const { steps } = scenario;
  const states = machineStates(actors, steps);
  const lots = layLots(actors, states, size);
  const story: Story = { actors, steps, states, lots };
  const brief = briefActors(chain);
  const { grounds: standing, street, end } = layPlots(actors, steps, lots, brief, size);
  const grounds = new Map(standing.map((g) => [g.plot.actor, g] as const));

  const doorsOf = doorsByActor(actors, steps);
  const terrain: Terrain = { actors, grounds, street, size, doors: (id) => doorsOf.get(id) ?? [] };
  const digs = layDigs(story, grounds, street, size);
  // Depth of the calls first: the things below them have to know where the ground is free.
  const shallow = layTracks(linesOf(chain, scenario), terrain, states);
  const below = Math.max(shallow.depth + (size.turned ? 26 : 64), street + digs.depth + 22);
  for (const thing of layThings(actors, steps, grounds, below, brief, size))
    grounds.set(thing.plot.actor, thing);
  const groundEnd = size.turned ? size.width : below + 62;
  for (const kernel of actors.filter((a) => a.kind === 'kernel'))
    grounds.set(kernel.id, kernelGround(kernel, street, groundEnd, end, size));
  const { tracks } = layTracks(linesOf(chain, scenario), terrain, states);

  const height = size.turned ? end + 8 : groundEnd;
  const ground = toBox(
    { u0: 0, u1: size.turned ? height : size.width, v0: street, v1: groundEnd },
    size.turned,
  );
  const plots = [...grounds.values()].map((g) => g.plot);
  const doors = layDoors(terrain, doorsOf, brief);
  const life = layLifelines(story, terrain);
  const view = { width: size.width, height, ground };
  const captions = steps.flatMap((step, i) => {
    const track = tracks.find((t) => t.level === 'full' && t.steps.includes(i + 1));
    const obstacles = [
      ...digs.digs.map((d) => d.box),
      ...plots.filter((p) => p.shape === 'page' || p.shape === 'sign').map((p) => p.box),
    ];
    const caption = track && captionOf(step, i + 1, track, view, obstacles, size);
    return caption ? [caption] : [];
  });
  return {
    chain: chain.id,
    size: size.name,
    turned: size.turned,
    width: size.width,
    height,
    beam: toBox(
      { u0: 0, u1: size.turned ? height : size.width, v0: 0, v1: size.beam },
      size.turned,
    ),
    ground,
    plots,
    doors,
    tracks,
    lifelines: life.ids.map((actor) => ({ actor, brief: brief.has(actor) })),
    digs: digs.digs,
    digTitles: digs.titles,
    captions,
    cues: [
      ...actorCues(story, plots, brief),
      ...doorCues(story, doors),
      ...trackCues(story, tracks, chain, scenario),
      ...captionCues(story, captions),
      ...life.cues,
      ...digs.cues,
    ],
    anchors: steps.map((_, i) => anchorOf(tracks, i + 1, size)),
  };
}

/** The actors of the short form: the ends of its hops, with the buildings they are in. */
export function briefActors(chain: LocalChain): ReadonlySet<string> {
  const named = chain.hops.flatMap((h) => [h.from, h.to]);
  const hosts = named.flatMap((id) => {
    const inside = chain.actors.find((a) => a.id === id)?.inside;
    return inside ? [id, inside] : [id];
  });
  return new Set(hosts);
}

function linesOf(chain: LocalChain, { steps }: LocalScenario): Line2[] {
  const lines = new Map<string, Line2>();
  steps.forEach((step, i) => {
    const at = ['grpc', 'ttrpc', 'http'].includes(step.via) ? step.at : undefined;
    const key = [step.from, step.to, step.via, at].join(' ');
    const known = lines.get(key);
    const { from, to, via } = step;
    lines.set(key, { from, to, via, at, level: 'full', steps: [...(known?.steps ?? []), i + 1] });
  });
  const leads = leadsOf(chain.actors, chain.hops, steps);
  const hops = chain.hops.flatMap((hop): Line2[] => {
    const numbers = steps.flatMap((s, i) => (s.hop === hop.id ? [i + 1] : []));
    const lead = steps[(leads.find((l) => l.hop === hop.id)?.step ?? 0) - 1];
    if (!lead) return [];
    const at = ['grpc', 'ttrpc', 'http'].includes(lead.via) ? lead.at : undefined;
    return [{ from: hop.from, to: hop.to, via: lead.via, at, level: 'brief', steps: numbers }];
  });
  return [...lines.values(), ...hops];
}

function doorsByActor(
  actors: LocalChain['actors'],
  steps: LocalScenario['steps'],
): ReadonlyMap<string, readonly string[]> {
  const doors = new Map<string, string[]>();
  const add = (actor: string, at: string) => {
    const list = doors.get(actor) ?? [];
    if (!list.includes(at)) list.push(at);
    doors.set(actor, list);
  };
  for (const actor of actors) for (const at of actor.listens ?? []) add(actor.id, at);
  for (const step of steps) {
    for (const e of step.effects ?? []) if (e.do === 'listen') add(e.actor, e.at);
    // A call to a building may go to a door that one of its rooms keeps.
    if (step.at && ['grpc', 'ttrpc', 'http'].includes(step.via)) add(step.to, step.at);
  }
  return doors;
}

function layDoors(
  terrain: Terrain,
  doorsOf: ReadonlyMap<string, readonly string[]>,
  brief: ReadonlySet<string>,
): Door[] {
  const { street, size, grounds } = terrain;
  return [...doorsOf].flatMap(([actor, addresses]) =>
    addresses.flatMap((at): Door[] => {
      const here = grounds.get(actor);
      if (!here || here.plot.shape === 'scaffold') return [];
      const u = doorAt(terrain, actor, at);
      const half = size.name === 'wide' ? 7 : 5;
      return [
        {
          id: `door-${actor}-${at.replace(/[^a-z0-9]+/gi, '-')}`,
          actor,
          at,
          box: toBox(
            { u0: u - half, u1: u + half, v0: street - half * 2.4, v1: street },
            size.turned,
          ),
          owner: here.plot.owner,
          brief: brief.has(actor),
        },
      ];
    }),
  );
}

function kernelGround(
  kernel: LocalChain['actors'][number],
  street: number,
  bottom: number,
  end: number,
  size: Size,
): Ground {
  const block = size.turned
    ? { u0: 0, u1: end, v0: street, v1: size.width }
    : { u0: 0, u1: size.width, v0: street, v1: bottom };
  const plot: Plot = {
    actor: kernel.id,
    shape: 'ground',
    kind: 'kernel',
    owner: kernel.owner,
    box: toBox(block, size.turned),
    band: 0,
    name: [],
    role: [],
    pill: undefined,
    pillLevel: 'both',
    ticks: undefined,
    brief: true,
  };
  return { plot, block, gutter: undefined };
}

function actorCues(story: Story, plots: readonly Plot[], brief: ReadonlySet<string>): Cue[] {
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

function doorCues(story: Story, doors: readonly Door[]): Cue[] {
  return doors.map((door) =>
    cueOf(door.id, story.steps.length, (n) =>
      story.states[n]?.listeners.some((l) => l.at === door.at) ? 'open' : 'shut',
    ),
  );
}

function trackCues(
  story: Story,
  tracks: readonly Track[],
  chain: LocalChain,
  scenario: LocalScenario,
): Cue[] {
  const leads = leadsOf(chain.actors, chain.hops, scenario.steps);
  return tracks.map((track) =>
    cueOf(track.id, story.steps.length, (n) => {
      const open = (story.states[n]?.open ?? []).filter((j) => track.steps.includes(j)).at(-1);
      if (track.steps.includes(n))
        return `now ${track.level === 'brief' ? hopNumber(leads, scenario, n) : n}`;
      if (open !== undefined)
        return `open ${track.level === 'brief' ? hopNumber(leads, scenario, open) : open}`;
      // What shows what is to come is the chain; lines that only clutter it wait for their time.
      if (track.way === 'down' || track.via === 'exit' || track.end.x < track.start.x) return 'off';
      const target = chain.actors.find((a) => a.id === track.to);
      if (target && ['hidden', 'gone'].includes(activityOf(story, target, n))) return 'off';
      return track.steps.some((j) => j > n) ? 'todo' : 'done';
    }),
  );
}

/** In the short form hops are numbered in the order of their leads. */
function hopNumber(leads: readonly Lead[], scenario: LocalScenario, n: number): number {
  const hop = scenario.steps[n - 1]?.hop;
  return leads.findIndex((l) => l.hop === hop) + 1;
}

/** Which captions are to be read at each step: the call of now, and of those open what fits. */
function captionCues(story: Story, captions: readonly Caption[]): Cue[] {
  const boxes = new Map(captions.map((c) => [c.step, captionBox(c)] as const));
  const shown = story.steps.map((_, i) => {
    const n = i + 1;
    const wanted = [n, ...(story.states[n]?.open ?? []).toReversed()];
    const chosen: number[] = [];
    for (const step of wanted) {
      const box = boxes.get(step);
      if (!box) continue;
      const hit = chosen.some((other) => overlap(box, boxes.get(other) as typeof box, -3));
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

/** The words hang left, in the middle or right of the sky, whichever is nearest to the token. */
function anchorOf(tracks: readonly Track[], n: number, size: Size): number {
  const x = tracks.find((t) => t.level === 'full' && t.steps.includes(n))?.disc.x ?? 0;
  const share = x / size.width;
  return share < 0.25 ? 1 : share < 0.6 ? 2 : 3;
}
