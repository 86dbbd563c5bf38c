import type { Chain } from '../model/chain.ts';
import type { Issue } from '../model/issue.ts';
import type { Step } from '../model/step.ts';
import { INIT, SOCKET_TRANSPORTS } from '../model/vocabulary.ts';
import { familyOf, hostOf, isPresent, isProcess } from './hosts.ts';
import { machineStates } from './machine-at.ts';
import type { MachineState } from './state.ts';

/**
 * The story a chain tells of its processes hangs together: nobody acts before birth or after
 * death, nobody is left without a parent, every command exits, every call finds a listener.
 */
export function checkLives(chain: Chain): Issue[] {
  return [...checkStart(chain), ...chain.scenarios.flatMap((_, s) => checkScenario(chain, s))];
}

function checkStart({ actors }: Chain): Issue[] {
  return actors.flatMap((actor, i): Issue[] => {
    const path = ['actors', i];
    if (
      !isProcess(actor) &&
      (actor.parent !== undefined || (actor.kind === 'component' && actor.present !== undefined))
    )
      return [
        {
          path: [...path, actor.parent !== undefined ? 'parent' : 'present'],
          message: `a ${actor.kind} has no life of its own: it shares its host's`,
          hint: 'remove the field',
        },
      ];
    const parent = actors.find((a) => a.id === actor.parent);
    if (isPresent(actor) && parent && !(isProcess(parent) && isPresent(parent)))
      return [
        {
          path: [...path, 'parent'],
          message: `"${parent.id}" is no process that is there before the first step`,
          hint: 'a process that is there from the start has a parent that is, or init',
        },
      ];
    return [];
  });
}

function checkScenario(chain: Chain, s: number): Issue[] {
  const { actors } = chain;
  const steps = chain.scenarios[s]?.steps ?? [];
  const states = machineStates(actors, steps);
  const issues: Issue[] = [];
  const kindOf = (id: string) => actors.find((a) => a.id === id)?.kind;
  const isAlive = (state: MachineState | undefined, id: string) => {
    const host = hostOf(actors, id);
    if (!host || !isProcess(host)) return true;
    return state?.processes.some((p) => p.actor === host.id) ?? false;
  };
  const fate = (id: string, before: MachineState) => {
    const host = hostOf(actors, id)?.id ?? id;
    const end = before.ended.find((e) => e.actor === host);
    const name = host === id ? `"${id}"` : `"${id}" (inside "${host}")`;
    return end
      ? `${name} exited in step ${end.step} "${steps[end.step - 1]?.id}"`
      : `${name} is not born yet`;
  };

  steps.forEach((step, i) => {
    const path = ['scenarios', s, 'steps', i] as const;
    const before = states[i] as MachineState;
    const after = states[i + 1] as MachineState;
    const spawned = (step.effects ?? []).flatMap((e) => (e.do === 'spawn' ? [e.actor] : []));
    const exited = (step.effects ?? []).flatMap((e) => (e.do === 'exit' ? [e.actor] : []));
    if (!isAlive(before, step.from))
      issues.push({
        path: [...path, 'from'],
        message: `${fate(step.from, before)} and cannot call`,
        hint: 'move the step, or spawn it earlier',
      });
    if (!isAlive(before, step.to) && !spawned.includes(hostOf(actors, step.to)?.id ?? ''))
      issues.push({
        path: [...path, 'to'],
        message: `${fate(step.to, before)} and cannot be called`,
        hint: `add the effect { do: spawn, actor: ${hostOf(actors, step.to)?.id}, parent: … } here or earlier`,
      });
    if (['exec', 'cni-exec', 'fork'].includes(step.via) && !spawned.includes(step.to))
      issues.push({
        path: [...path, 'via'],
        message: `${step.via} makes a process, but no effect here spawns "${step.to}"`,
        hint: `add { do: spawn, actor: ${step.to}, parent: ${step.from} }`,
      });
    if (step.via === 'exit' && !exited.includes(step.from))
      issues.push({
        path: [...path, 'via'],
        message: `"${step.from}" does not exit in this step`,
        hint: `add { do: exit, actor: ${step.from}, code: 0 }`,
      });
    issues.push(...checkSocket(chain, step, before, path));
    issues.push(...checkEffects(chain, step, before, path));
    for (const end of exited)
      for (const child of after.processes.filter((p) => p.parent === end))
        issues.push({
          path: [...path, 'effects'],
          message: `"${end}" exits and leaves its child "${child.actor}" without a parent`,
          hint: `add { do: reparent, actor: ${child.actor}, to: … }: its sub-reaper, or init`,
        });
    const end = step.until ? steps.findIndex((x) => x.id === step.until) : -1;
    const gone =
      end > i ? states.slice(i + 1, end + 1).findIndex((st) => !isAlive(st, step.from)) : -1;
    if (gone >= 0)
      issues.push({
        path: [...path, 'until'],
        message: `"${step.from}" is gone after step ${i + 1 + gone} and cannot wait for "${step.until}"`,
        hint: 'end the wait before the caller exits',
      });
  });

  const last = states.at(-1);
  for (const p of last?.processes ?? [])
    if (kindOf(p.actor) === 'command')
      issues.push({
        path: ['scenarios', s, 'steps', Math.max(0, p.born - 1)],
        message: `the command "${p.actor}" never exits`,
        hint: `end it with { do: exit, actor: ${p.actor}, code: 0 }, or give it another kind`,
      });
  return issues;
}

function checkSocket(
  chain: Chain,
  step: Step,
  before: MachineState,
  path: readonly (string | number)[],
): Issue[] {
  if (!(SOCKET_TRANSPORTS as readonly string[]).includes(step.via)) return [];
  if (step.at === undefined)
    return [
      {
        path: [...path, 'via'],
        message: `a call over ${step.via} needs the address it goes to`,
        hint: 'add `at: unix:///…`',
      },
    ];
  const host = hostOf(chain.actors, step.to)?.id;
  const mine = host === undefined ? [step.to] : familyOf(chain.actors, host);
  const here = before.listeners.filter((l) => mine.includes(l.actor)).map((l) => l.at);
  if (here.includes(step.at)) return [];
  return [
    {
      path: [...path, 'at'],
      message: `"${step.to}" does not listen on ${step.at} when this step begins`,
      hint: here.length
        ? `it listens on ${here.join(', ')}`
        : `give the actor \`listens: ["${step.at}"]\`, or an earlier step { do: listen, … }`,
    },
  ];
}

function checkEffects(
  chain: Chain,
  step: Step,
  before: MachineState,
  path: readonly (string | number)[],
): Issue[] {
  const issues: Issue[] = [];
  const alive = new Set(before.processes.map((p) => p.actor));
  const sets = new Map(before.namespaces.map((n) => [n.name, n.types] as const));
  const listeners = new Set(before.listeners.map((l) => l.at));
  (step.effects ?? []).forEach((effect, e) => {
    const at = [...path, 'effects', e];
    const fail = (key: string, message: string, hint: string) =>
      issues.push({ path: [...at, key], message, hint });
    const actor = 'actor' in effect ? chain.actors.find((a) => a.id === effect.actor) : undefined;
    switch (effect.do) {
      case 'spawn':
        if (actor && !isProcess(actor))
          fail('actor', `a ${actor.kind} is not born as a process`, 'only processes are spawned');
        if (alive.has(effect.actor))
          fail(
            'actor',
            `"${effect.actor}" is alive already`,
            'let it exit first, or make a second actor',
          );
        if (effect.parent !== INIT && !alive.has(effect.parent))
          fail(
            'parent',
            `the parent "${effect.parent}" is not alive here`,
            `alive: ${[...alive].join(', ')}`,
          );
        alive.add(effect.actor);
        break;
      case 'exit':
        if (!alive.delete(effect.actor))
          fail('actor', `"${effect.actor}" is not alive here`, `alive: ${[...alive].join(', ')}`);
        break;
      case 'exec':
      case 'reparent':
      case 'join-cgroup':
        if (!alive.has(effect.actor))
          fail('actor', `"${effect.actor}" is not alive here`, `alive: ${[...alive].join(', ')}`);
        if (effect.do === 'reparent' && effect.to !== INIT && !alive.has(effect.to))
          fail('to', `"${effect.to}" is not alive here`, `alive: ${[...alive].join(', ')}, init`);
        break;
      case 'listen':
        listeners.add(effect.at);
        break;
      case 'connect':
        if (!listeners.has(effect.at))
          fail('at', `nobody listens on ${effect.at}`, `open: ${[...listeners].join(', ')}`);
        break;
      case 'create-namespace':
        sets.set(effect.name, effect.types);
        break;
      case 'join-namespace': {
        const types = sets.get(effect.of);
        if (!types)
          fail(
            'of',
            `no namespaces named "${effect.of}" exist yet`,
            `there are: ${[...sets.keys()].join(', ') || 'none'}`,
          );
        else {
          const missing = effect.types.filter((t) => !types.includes(t));
          if (missing.length)
            fail(
              'types',
              `"${effect.of}" has no ${missing.join(', ')} namespace`,
              `it has ${types.join(', ')}`,
            );
        }
        break;
      }
      default:
        break;
    }
  });
  return issues;
}
