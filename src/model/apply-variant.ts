import type { Chain, Variant } from './chain.ts';
import type { Issue } from './issue.ts';
import { suggest } from './nearest.ts';
import type { Step } from './step.ts';

/** Drops the keys whose value is undefined, so that a change never erases a field by accident. */
function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(change).filter(([, v]) => v !== undefined),
  ) as Partial<T>;
}

function edit<T extends { id: string }>(
  list: readonly T[],
  edits: { add?: readonly T[]; remove: readonly string[]; change: readonly object[] },
): T[] {
  const changes = edits.change as readonly (Partial<T> & { id: string })[];
  const kept = list
    .filter((entry) => !edits.remove.includes(entry.id))
    .map((entry) => {
      const change = changes.find((c) => c.id === entry.id);
      return change ? { ...entry, ...given(change) } : entry;
    });
  return [...kept, ...(edits.add ?? [])];
}

/** The chain as it is in a variant: a whole chain again, without variants of its own. */
export function applyVariant(chain: Chain, variant: Variant): Chain {
  return {
    ...chain,
    label: variant.label,
    covers: variant.covers,
    actors: edit(chain.actors, variant.actors),
    hops: edit(chain.hops, variant.hops),
    scenarios: chain.scenarios.map((scenario) => {
      const edits = variant.scenarios.find((s) => s.id === scenario.id);
      if (!edits) return scenario;
      let steps: Step[] = edit(scenario.steps, { remove: edits.remove, change: edits.change });
      for (const { after, steps: added } of edits.add) {
        const at = after === undefined ? 0 : steps.findIndex((s) => s.id === after) + 1;
        steps = [...steps.slice(0, at), ...added, ...steps.slice(at)];
      }
      return { ...scenario, told: edits.told ?? scenario.told, steps };
    }),
    variants: [],
  };
}

/** Names in a variant's edits that name nothing in the chain. */
export function checkVariantEdits(chain: Chain, v: number): Issue[] {
  const variant = chain.variants[v] as Variant;
  const issues: Issue[] = [];
  const need = (known: readonly string[], name: string, what: string, path: Issue['path']) => {
    if (!known.includes(name))
      issues.push({
        path: ['variants', v, ...path],
        message: `unknown ${what} "${name}"`,
        hint: suggest(name, known),
      });
  };
  const ids = (list: readonly { id: string }[]) => list.map((e) => e.id);
  for (const [key, what] of [
    ['actors', 'actor'],
    ['hops', 'hop'],
  ] as const) {
    variant[key].remove.forEach((id, i) => need(ids(chain[key]), id, what, [key, 'remove', i]));
    variant[key].change.forEach((c, i) =>
      need(ids(chain[key]), c.id, what, [key, 'change', i, 'id']),
    );
  }
  variant.scenarios.forEach((edits, s) => {
    need(ids(chain.scenarios), edits.id, 'scenario', ['scenarios', s, 'id']);
    const known = ids(chain.scenarios.find((x) => x.id === edits.id)?.steps ?? []);
    edits.remove.forEach((id, i) => need(known, id, 'step', ['scenarios', s, 'remove', i]));
    edits.change.forEach((c, i) => need(known, c.id, 'step', ['scenarios', s, 'change', i, 'id']));
    // Steps are put in one after the other, when the removed ones have gone.
    const there = known.filter((id) => !edits.remove.includes(id));
    edits.add.forEach((a, i) => {
      if (a.after !== undefined) need(there, a.after, 'step', ['scenarios', s, 'add', i, 'after']);
      there.push(...ids(a.steps));
    });
  });
  return issues;
}

/**
 * Leads a path into the applied chain back to where its author wrote it:
 * into the variant when it added or changed that entry, else into the base.
 */
export function originOf(
  chain: Chain,
  v: number,
  applied: Chain,
  path: Issue['path'],
): Issue['path'] {
  const variant = chain.variants[v] as Variant;
  const [list, index, ...rest] = path;
  if (list === 'covers' || list === 'label') return ['variants', v, ...path];
  if ((list === 'actors' || list === 'hops') && typeof index === 'number') {
    const id = applied[list][index]?.id;
    const here = entryOf(variant[list], id, rest);
    if (here) return ['variants', v, list, ...here];
    return [list, chain[list].findIndex((e) => e.id === id), ...rest];
  }
  if (list === 'scenarios' && typeof index === 'number' && rest[0] === 'steps') {
    const [, at, ...deep] = rest;
    const id = applied.scenarios[index]?.steps[at as number]?.id;
    const s = variant.scenarios.findIndex((e) => e.id === applied.scenarios[index]?.id);
    const edits = variant.scenarios[s];
    if (edits) {
      for (const [a, add] of edits.add.entries()) {
        const i = add.steps.findIndex((e) => e.id === id);
        if (i >= 0) return ['variants', v, 'scenarios', s, 'add', a, 'steps', i, ...deep];
      }
      const here = entryOf({ add: [], change: edits.change }, id, deep);
      if (here) return ['variants', v, 'scenarios', s, ...here];
    }
    return [
      'scenarios',
      index,
      'steps',
      chain.scenarios[index]?.steps.findIndex((e) => e.id === id) ?? 0,
      ...deep,
    ];
  }
  return path;
}

function entryOf(
  edits: { add: readonly { id: string }[]; change: readonly { id: string }[] },
  id: string | undefined,
  rest: Issue['path'],
): Issue['path'] | undefined {
  const added = edits.add.findIndex((e) => e.id === id);
  if (added >= 0) return ['add', added, ...rest];
  const changed = edits.change.findIndex((e) => e.id === id && (rest[0] ?? 'id') in e);
  return changed >= 0 ? ['change', changed, ...rest] : undefined;
}
