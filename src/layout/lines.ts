import type { LocalChain, LocalScenario } from '../model/localize.ts';
import { leadsOf } from '../model/short-form.ts';
import type { Line2 } from './routes.ts';

/** The lines of a path view: one for each pair of ends and transport, and one for each hop. */
export function linesOf(chain: LocalChain, { steps }: LocalScenario): Line2[] {
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
