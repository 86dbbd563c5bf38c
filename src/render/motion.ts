import { easeCubicInOut, easeCubicOut } from 'd3-ease';
import { select } from 'd3-selection';
import type { Transition } from 'd3-transition';
// For its side effect: it adds .transition() and .interrupt() to selections.
import 'd3-transition';
import { stateOf } from '../layout/cues.ts';
import type { Bound } from './paint.ts';

type Ease = Transition<SVGElement, unknown, null, undefined>;

/** How long a move takes at speed 1, in ms. */
export const DURATION = 440;

/**
 * Shows how the machine gets from one step to the next: the token travels, the new process grows
 * from the street, the orphan's line swings over to its new parent. States are painted already;
 * this only delays what they look like. Resolves when everything rests; interrupting it leaves
 * the painted state.
 */
export async function move(
  svg: SVGSVGElement,
  bound: readonly Bound[],
  from: number,
  to: number,
  duration: number,
): Promise<void> {
  const forward = to > from;
  const running = [
    ...travel(svg, forward, duration),
    ...rehang(bound, from, to, duration),
    ...grow(svg, bound, from, to, duration),
  ];
  await Promise.all(running.map((t) => t.end().catch(() => undefined)));
}

/** Lines whose shape changes between two steps: `paint` must leave them to `move`. */
export function rehung(bound: readonly Bound[], from: number, to: number): Set<SVGElement> {
  return new Set(
    bound.flatMap(({ cue, node }) => {
      const [before, a] = stateOf(cue, from);
      const [after, b] = stateOf(cue, to);
      return a && b && a !== b && before !== 'off' && after !== 'off' ? [node] : [];
    }),
  );
}

/** Puts an end to every move in a drawing and leaves no trace of it. */
export function rest(svg: SVGSVGElement): void {
  select(svg).selectAll<SVGElement, unknown>('*').interrupt();
  select(svg).select('.stage').selectAll('*').remove();
  select(svg).selectAll('[data-growing]').attr('transform', null).attr('data-growing', null);
}

/** The token runs along the line of the present call; backwards when the reader steps back. */
function travel(svg: SVGSVGElement, forward: boolean, duration: number): Ease[] {
  const level = svg.closest('[data-level]')?.getAttribute('data-level') ?? 'full';
  const line = svg.querySelector<SVGPathElement>(
    `.track[data-state="now"][data-level="${level}"] .line`,
  );
  if (!line) return [];
  const length = line.getTotalLength();
  const at = (t: number) => {
    const p = line.getPointAtLength(length * (forward ? t : 1 - t));
    return `translate(${p.x.toFixed(1)} ${p.y.toFixed(1)})`;
  };
  const token = select(svg)
    .select<SVGElement>('.stage')
    .append<SVGElement>('circle')
    .attr('class', 'token')
    .attr('r', 8)
    .attr('transform', at(0));
  return [
    token
      .transition()
      .duration(duration)
      .ease(easeCubicInOut)
      .attrTween('transform', () => at)
      .remove() as Ease,
  ];
}

function rehang(bound: readonly Bound[], from: number, to: number, duration: number): Ease[] {
  const nodes = rehung(bound, from, to);
  return bound.flatMap(({ cue, node }) => {
    const d = stateOf(cue, to)[1];
    if (!nodes.has(node) || !d) return [];
    return [
      select<SVGElement, unknown>(node)
        .transition()
        .duration(duration * 1.4)
        .ease(easeCubicInOut)
        .attr('d', d) as Ease,
    ];
  });
}

/** Processes born by a step rise from the street; one that steps back sinks by being hidden. */
function grow(
  svg: SVGSVGElement,
  bound: readonly Bound[],
  from: number,
  to: number,
  duration: number,
): Ease[] {
  if (to < from) return [];
  const unborn = ['plot', 'hidden', 'gone'];
  return bound.flatMap(({ cue, node }) => {
    if (!cue.id.startsWith('actor-') || !(node instanceof SVGGraphicsElement)) return [];
    const born = unborn.includes(stateOf(cue, from)[0]) && !unborn.includes(stateOf(cue, to)[0]);
    if (!born) return [];
    const { x, y, width, height } = node.getBBox();
    const turned = svg.dataset.size === 'narrow';
    const at = (t: number) =>
      turned
        ? `translate(${x + width} 0) scale(${Math.max(t, 0.001)} 1) translate(${-x - width} 0)`
        : `translate(0 ${y + height}) scale(1 ${Math.max(t, 0.001)}) translate(0 ${-y - height})`;
    return [
      select<SVGElement, unknown>(node)
        .attr('data-growing', '')
        .attr('transform', at(0))
        .transition()
        .duration(duration)
        .ease(easeCubicOut)
        .attrTween('transform', () => at)
        .on('end', function () {
          select(this).attr('transform', null).attr('data-growing', null);
        }) as Ease,
    ];
  });
}
