import type { LocalChain, LocalStep } from '../model/localize.ts';
import type { Ui } from '../model/ui.ts';
import { INIT } from '../model/vocabulary.ts';
import { fill } from '../render/fill.ts';

/** What a step changes on the machine, a phrase for each effect. */
export function describeEffects(chain: LocalChain, step: LocalStep, ui: Ui): string[] {
  const name = (id: string | undefined) =>
    id === undefined || id === INIT
      ? 'init (PID 1)'
      : (chain.actors.find((a) => a.id === id)?.label ?? id);
  const words = ui.effects;
  return (step.effects ?? []).map((e) => {
    switch (e.do) {
      case 'spawn':
        return fill(e.as ? words.spawnAs : words.spawn, {
          actor: name(e.actor),
          parent: name(e.parent),
          as: e.as,
        });
      case 'exec':
        return fill(words.exec, { actor: name(e.actor), as: e.as });
      case 'exit':
        return fill(e.code === undefined ? words.exit : words.exitCode, {
          actor: name(e.actor),
          code: `${e.code}`,
        });
      case 'reparent':
        return fill(words.reparent, { actor: name(e.actor), to: name(e.to) });
      case 'listen':
      case 'connect':
      case 'disconnect':
        return fill(words[e.do], { actor: name(e.actor), at: e.at });
      case 'create-namespace':
        return fill(e.for ? words['create-namespace'] : words.pinned, {
          types: e.types.join(', '),
          for: name(e.for),
          pin: e.pin ?? e.name,
        });
      case 'join-namespace':
        return fill(words['join-namespace'], {
          actor: name(e.actor),
          types: e.types.join(', '),
          of: setName(chain, e.of, name),
        });
      case 'create-cgroup':
        return fill(words['create-cgroup'], { path: e.path });
      case 'join-cgroup':
        return fill(words['join-cgroup'], { actor: name(e.actor), path: e.path });
      case 'mount':
      case 'write':
      case 'remove':
        return fill(words[e.do], { by: name(e.by), path: e.path });
    }
  });
}

/** A set of namespaces goes by the process it was made for, else by its own name. */
function setName(chain: LocalChain, set: string, name: (id: string) => string): string {
  return chain.actors.some((a) => a.id === set) ? name(set) : set;
}
