import { select } from 'd3-selection';
import { stateOf } from '../layout/cues.ts';
import type { Cue } from '../layout/scene.ts';
import { cueParts, type PillWords, pillText } from './cue-parts.ts';

/** An element that a cue drives, found once in the server's drawing. */
export interface Bound {
  readonly cue: Cue;
  readonly node: SVGElement;
}

/** Pairs the cues with the elements of a drawing. Cues without an element are for another size. */
export function bind(svg: SVGSVGElement, cues: readonly Cue[]): Bound[] {
  const nodes = new Map<string, SVGElement>();
  select(svg)
    .selectAll<SVGElement, unknown>('[data-id]')
    .each(function () {
      nodes.set(this.dataset.id ?? '', this);
    });
  return cues.flatMap((cue) => {
    const node = nodes.get(cue.id);
    return node ? [{ cue, node }] : [];
  });
}

/**
 * Puts every element into its state at a step. What `moved` takes over keeps its old shape.
 * @param numberOf the number shown for a step: the short form counts hops
 */
export function paint(
  bound: readonly Bound[],
  step: number,
  words: PillWords,
  numberOf: (step: string) => string,
  moved: ReadonlySet<SVGElement> = new Set(),
): void {
  for (const { cue, node } of bound) {
    const [state, d] = stateOf(cue, step);
    if (d !== undefined && !moved.has(node)) select(node).attr('d', d);
    const shown = `${state}|${numberOf(cueParts(state).number)}`;
    if (node.dataset.now === shown) continue;
    node.dataset.now = shown;
    const kind = cue.id.slice(0, cue.id.indexOf('-'));
    const { state: word, number } = cueParts(state);
    switch (kind) {
      case 'pill':
        node.dataset.state = word || 'none';
        write(
          node,
          'text',
          pillText(`${word} ${numberOf(number)}`, 'short' in node.dataset, words),
        );
        break;
      case 'ticks':
        node.dataset.state = state ? 'some' : 'none';
        write(node, 'text', state);
        break;
      case 'track':
      case 'hop':
        node.dataset.state = word;
        write(node, '.disc text', number);
        break;
      default:
        node.dataset.state = word;
    }
  }
}

/** Writes a text; an empty one as a space without width, as the server's drawing has it. */
function write(node: SVGElement, selector: string, text: string): void {
  select(node)
    .select(selector)
    .text(text.trim() || '\u200b');
}
