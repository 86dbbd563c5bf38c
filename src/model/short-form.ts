import type { Actor } from './actor.ts';
import type { Hop } from './chain.ts';
import type { Step } from './step.ts';

type Named = Pick<Actor, 'id' | 'inside'>;
type Called = Pick<Step, 'hop' | 'to'>;

/** A hop with the number of the step that stands for it. */
export interface Lead {
  readonly hop: string;
  /** Counts from 1. */
  readonly step: number;
}

/**
 * The short form of a scenario: for each hop the first of its steps that reaches the hop's far
 * end (or something inside it), in the order of the scenario. A hop whose steps never reach it is
 * stood for by its first step; a hop without steps is left out.
 */
export function leadsOf(
  actors: readonly Named[],
  hops: readonly Pick<Hop, 'id' | 'to'>[],
  steps: readonly Called[],
): Lead[] {
  const isAt = (actor: string, place: string): boolean => {
    if (actor === place) return true;
    const outer = actors.find((a) => a.id === actor)?.inside;
    return outer !== undefined && isAt(outer, place);
  };
  return hops
    .flatMap((hop): Lead[] => {
      const mine = steps.flatMap((s, i) => (s.hop === hop.id ? [{ ...s, step: i + 1 }] : []));
      const lead = mine.find((s) => isAt(s.to, hop.to)) ?? mine[0];
      return lead ? [{ hop: hop.id, step: lead.step }] : [];
    })
    .sort((a, b) => a.step - b.step);
}

/** The steps at which the short form stops: its leads, and the end. */
export function shortStops(leads: readonly Lead[], total: number): number[] {
  return [...new Set([...leads.map((l) => l.step), total])];
}
