import type { Chain } from './chain.ts';
import type { Issue } from './issue.ts';
import { suggest } from './nearest.ts';
import { INIT } from './vocabulary.ts';

type Path = Issue['path'];

/**
 * Names in a chain: every id once, every name one that exists, every component inside something.
 * Says nothing of time: who is alive when is `checkLives`.
 */
export function checkReferences(chain: Chain): Issue[] {
  const actors = chain.actors.map((a) => a.id);
  const hops = chain.hops.map((h) => h.id);
  const issues: Issue[] = [
    ...repeated(chain.actors, ['actors'], 'actor'),
    ...repeated(chain.hops, ['hops'], 'hop'),
    ...repeated(chain.scenarios, ['scenarios'], 'scenario'),
    ...repeated(chain.variants, ['variants'], 'variant'),
    ...repeated(chain.evidence, ['evidence'], 'recording'),
  ];
  const need = (known: readonly string[], what: string, name: string | undefined, path: Path) => {
    if (name === undefined || known.includes(name)) return;
    issues.push({ path, message: `unknown ${what} "${name}"`, hint: suggest(name, known) });
  };
  const process = [...actors, INIT];

  chain.actors.forEach((actor, i) => {
    const path: Path = ['actors', i];
    if (actor.id === INIT)
      issues.push({
        path: [...path, 'id'],
        message: '"init" is PID 1 of every machine, not an actor of a chain',
        hint: 'choose another id',
      });
    need(actors, 'actor', actor.inside, [...path, 'inside']);
    need(process, 'actor', actor.parent, [...path, 'parent']);
    if ((actor.kind === 'component') !== (actor.inside !== undefined))
      issues.push({
        path: [...path, actor.inside === undefined ? 'kind' : 'inside'],
        message:
          actor.kind === 'component'
            ? 'a component must name the actor it is inside'
            : `only a component is inside another actor; this is a ${actor.kind}`,
        hint: actor.kind === 'component' ? 'add `inside: <actor>`' : 'make it `kind: component`',
      });
    if (actor.inside !== undefined && loops(chain, actor.id))
      issues.push({ path: [...path, 'inside'], message: `"${actor.id}" is inside itself` });
  });

  chain.hops.forEach((hop, i) => {
    need(actors, 'actor', hop.from, ['hops', i, 'from']);
    need(actors, 'actor', hop.to, ['hops', i, 'to']);
    if (!chain.scenarios.some((s) => s.steps.some((step) => step.hop === hop.id)))
      issues.push({
        path: ['hops', i, 'id'],
        message: `no step belongs to hop "${hop.id}"`,
        hint: `the short form is derived from steps: give one "hop: ${hop.id}", or remove the hop`,
      });
  });

  chain.scenarios.forEach((scenario, s) => {
    const steps = scenario.steps.map((step) => step.id);
    issues.push(...repeated(scenario.steps, ['scenarios', s, 'steps'], 'step'));
    scenario.steps.forEach((step, i) => {
      const path: Path = ['scenarios', s, 'steps', i];
      need(actors, 'actor', step.from, [...path, 'from']);
      need(actors, 'actor', step.to, [...path, 'to']);
      need(hops, 'hop', step.hop, [...path, 'hop']);
      need(steps, 'step', step.until, [...path, 'until']);
      if (step.until && steps.includes(step.until) && steps.indexOf(step.until) < i)
        issues.push({
          path: [...path, 'until'],
          message: `step "${step.until}" comes before this one`,
          hint: 'a caller waits until a later step; leave `until` out when it is answered at once',
        });
      for (const [r, id] of (step.recorded ?? []).entries())
        need(
          chain.evidence.map((e) => e.id),
          'recording',
          id,
          [...path, 'recorded', r],
        );
      (step.effects ?? []).forEach((effect, e) => {
        const at: Path = [...path, 'effects', e];
        if ('actor' in effect) need(actors, 'actor', effect.actor, [...at, 'actor']);
        if ('by' in effect) need(actors, 'actor', effect.by, [...at, 'by']);
        if ('for' in effect) need(actors, 'actor', effect.for, [...at, 'for']);
        if (effect.do === 'spawn') need(process, 'actor', effect.parent, [...at, 'parent']);
        if (effect.do === 'reparent') need(process, 'actor', effect.to, [...at, 'to']);
      });
    });
  });

  chain.faults.forEach((fault, f) => {
    need(actors, 'actor', fault.kill, ['faults', f, 'kill']);
    for (const key of ['dies', 'lives'] as const)
      for (const [i, id] of fault[key].entries()) need(actors, 'actor', id, ['faults', f, key, i]);
    need(
      chain.evidence.map((e) => e.id),
      'recording',
      fault.observed,
      ['faults', f, 'observed'],
    );
  });
  return issues;
}

function repeated(entries: readonly { id: string }[], path: Path, what: string): Issue[] {
  return entries.flatMap((entry, i) => {
    const first = entries.findIndex((e) => e.id === entry.id);
    if (first === i) return [];
    return [
      {
        path: [...path, i, 'id'],
        message: `second ${what} with the id "${entry.id}"`,
        hint: `the first is number ${first + 1} in the list`,
      },
    ];
  });
}

function loops(chain: Chain, id: string): boolean {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const here: string = at;
    at = chain.actors.find((a) => a.id === here)?.inside;
  }
  return at === id;
}
