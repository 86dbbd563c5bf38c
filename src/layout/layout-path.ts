import { machineStates } from '../machine/machine-at.ts';
import type { LocalChain, LocalScenario } from '../model/localize.ts';
import type { Story } from './activity.ts';
import { anchorOf, leaderCues } from './callout.ts';
import { captionOf, lineBox } from './captions.ts';
import { layDigs } from './digs.ts';
import { doorsByActor, layDoors } from './doors.ts';
import { discBox, toBox } from './geometry.ts';
import { kernelGround } from './kernel-ground.ts';
import { layLifelines } from './lifelines.ts';
import { linesOf } from './lines.ts';
import { layLots } from './lots.ts';
import { actorCues, captionCues, doorCues, trackCues } from './path-cues.ts';
import { layTracks, type Terrain } from './routes.ts';
import type { Scene } from './scene.ts';
import type { Size } from './sizes.ts';
import { layThings } from './things.ts';
import { layTurned } from './turned.ts';
import { layUpright } from './upright.ts';

/** The path view of a scenario, laid out for one size: a section through a node. */
export function layoutPath(chain: LocalChain, scenario: LocalScenario, size: Size): Scene {
  const { actors } = chain;
  const { steps } = scenario;
  const states = machineStates(actors, steps);
  const lots = layLots(actors, states, size);
  const story: Story = { actors, steps, states, lots };
  const brief = briefActors(chain);
  const settlement = { actors, steps, lots, brief, size };
  const {
    grounds: standing,
    street,
    end,
  } = size.turned ? layTurned(settlement) : layUpright(settlement);
  const grounds = new Map(standing.map((g) => [g.plot.actor, g] as const));

  const doorsOf = doorsByActor(actors, steps);
  const digs = layDigs(story, grounds, street, size);
  const terrain: Terrain = {
    actors,
    grounds,
    street,
    size,
    dug: {
      u: Math.min(size.width, ...digs.titles.map((t) => lineBox(t).x)),
      depth: digs.depth,
    },
    doors: (id) => doorsOf.get(id) ?? [],
  };
  // Depth of the calls first: the things below them have to know where the ground is free.
  const shallow = layTracks(linesOf(chain, scenario), terrain, states);
  const below = Math.max(
    shallow.depth + (size.turned ? 26 : 64),
    street + digs.depth + 2 * size.disc + 26,
  );
  for (const thing of layThings(
    actors,
    steps,
    grounds,
    below,
    brief,
    [...digs.digs.map((d) => d.box), ...digs.titles.map(lineBox)],
    size,
  ))
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
      ...digs.titles.map(lineBox),
      ...plots.filter((p) => p.shape === 'page' || p.shape === 'sign').map((p) => p.box),
    ];
    const discs = (states[i + 1]?.open ?? []).flatMap((open) =>
      tracks
        .filter((t) => t.level === 'full' && t.steps.includes(open))
        .map((t) => discBox(t.disc, size.disc)),
    );
    const caption = track && captionOf(step, i + 1, track, view, [...obstacles, ...discs], size);
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
      ...trackCues(story, tracks, chain, scenario, size.turned),
      ...captionCues(story, captions, tracks, size.disc),
      ...life.cues,
      ...digs.cues,
      ...leaderCues(tracks, steps.length, street, size),
    ],
    anchors: steps.map((_, i) => anchorOf(tracks, i + 1, size)),
  };
}

/** The actors of the short form: the ends of its hops, with the buildings they are in. */
function briefActors(chain: LocalChain): ReadonlySet<string> {
  const named = chain.hops.flatMap((h) => [h.from, h.to]);
  const hosts = named.flatMap((id) => {
    const inside = chain.actors.find((a) => a.id === id)?.inside;
    return inside ? [id, inside] : [id];
  });
  return new Set(hosts);
}
