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
    ...sink(svg, duration),
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

/** States in which nothing of a process stands. */
const ABSENT = ['plot', 'hidden', 'gone'];

/**
 * Leaves a likeness of every process that a move takes away, so that it can be seen coming down.
 * Call it before the new state is painted; `rest` and the end of `move` remove it.
 */
export function leaveGhosts(
  svg: SVGSVGElement,
  bound: readonly Bound[],
  from: number,
  to: number,
): void {
  const stage = svg.querySelector('.stage');
  for (const { cue, node } of bound) {
    if (!cue.id.startsWith('actor-')) continue;
    const leaves = !ABSENT.includes(stateOf(cue, from)[0]) && ABSENT.includes(stateOf(cue, to)[0]);
    if (!leaves || node.getClientRects().length === 0) continue;
    const ghost = node.cloneNode(true) as SVGElement;
    ghost.removeAttribute('data-id');
    ghost.removeAttribute('data-actor');
    ghost.classList.add('ghost');
    stage?.append(ghost);
  }
}

/** A picture of a thing at height `t` of its own, standing on the street. */
function standing(svg: SVGSVGElement, node: SVGGraphicsElement): (t: number) => string {
  const { x, y, width, height } = node.getBBox();
  const foot = svg.dataset.size === 'narrow' ? x + width : y + height;
  return (t) => {
    const share = Math.max(t, 0.001).toFixed(3);
    return svg.dataset.size === 'narrow'
      ? `translate(${foot} 0) scale(${share} 1) translate(${-foot} 0)`
      : `translate(0 ${foot}) scale(1 ${share}) translate(0 ${-foot})`;
  };
}

/** What was taken away comes down to the street. */
function sink(svg: SVGSVGElement, duration: number): Ease[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>('.stage .ghost')].map((ghost) => {
    const at = standing(svg, ghost);
    return select<SVGElement, unknown>(ghost)
      .transition()
      .duration(duration)
      .ease(easeCubicInOut)
      .attrTween('transform', () => (t) => at(1 - t))
      .remove() as Ease;
  });
}

/** Processes born by a step rise from the street. */
function grow(
  svg: SVGSVGElement,
  bound: readonly Bound[],
  from: number,
  to: number,
  duration: number,
): Ease[] {
  return bound.flatMap(({ cue, node }) => {
    if (!cue.id.startsWith('actor-') || !(node instanceof SVGGraphicsElement)) return [];
    const born = ABSENT.includes(stateOf(cue, from)[0]) && !ABSENT.includes(stateOf(cue, to)[0]);
    if (!born || node.getClientRects().length === 0) return [];
    const at = standing(svg, node);
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
