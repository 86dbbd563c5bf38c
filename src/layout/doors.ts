import type { LocalChain, LocalScenario } from '../model/localize.ts';
import { toBox } from './geometry.ts';
import { doorAt, type Terrain } from './routes.ts';
import type { Door } from './scene.ts';

/** The addresses each actor listens on at any time, in the order in which they appear. */
export function doorsByActor(
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

/** The doors in the street fronts. */
export function layDoors(
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
