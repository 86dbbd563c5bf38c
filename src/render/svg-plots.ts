import { stateOf } from '../layout/cues.ts';
import type { Cue, Line, Plot } from '../layout/scene.ts';
import { cueParts, type PillWords, pillText } from './cue-parts.ts';
import { renderGlyph } from './glyphs.ts';
import { escapeText, tag } from './markup.ts';

/** What a renderer needs besides the scene: the moment, and the words of the language. */
export interface Moment {
  readonly step: number;
  readonly words: PillWords;
  readonly cue: (id: string) => Cue | undefined;
}

/** The state of an element at the moment that is drawn. */
export const stateAt = ({ cue, step }: Moment, id: string): string => {
  const found = cue(id);
  return found ? stateOf(found, step)[0] : '';
};

/** One line of text. */
export function renderLine(line: Line, className: string): string {
  return tag(
    'text',
    {
      class: `${className} ${line.face}`,
      x: round(line.x),
      y: round(line.y),
      'font-size': line.size,
      'text-anchor': line.anchor === 'start' ? undefined : line.anchor,
    },
    escapeText(line.text),
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

/** A process, a room, a file: its place with its name, its state and what it has finished. */
export function renderPlot(plot: Plot, moment: Moment): string {
  const id = `actor-${plot.actor}`;
  return tag(
    'g',
    {
      class: `plot ${plot.shape}`,
      'data-id': id,
      'data-actor': plot.actor,
      'data-kind': plot.kind,
      'data-owner': plot.owner,
      'data-state': stateAt(moment, id),
      'data-brief': plot.brief,
    },
    renderWalls(plot),
    ...plot.name.map((line) => renderLine(line, 'name')),
    ...plot.role.map((line) => renderLine(line, 'role')),
    renderPill(plot, moment),
    renderTicks(plot, moment),
  );
}

function renderWalls(plot: Plot): string {
  const { x, y, width, height } = plot.box;
  switch (plot.shape) {
    case 'building': {
      const glyphAt = plot.name[0]?.x ?? x;
      const glyph =
        glyphAt - x > 26 ? renderGlyph(plot.owner, x + 19, y + plot.band / 2 + 0.5, 0.9) : '';
      return [
        tag('rect', { class: 'wall', x: x + 2, y: y + 2, width: width - 4, height: height - 2 }),
        tag('rect', { class: 'band', x, y, width, height: plot.band }),
        glyph,
      ].join('');
    }
    case 'room':
    case 'container':
      return tag('rect', {
        class: 'wall',
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 1,
      });
    case 'scaffold':
      return [
        tag('path', {
          class: 'braces',
          d: `M${x} ${y}L${x + width} ${y + height}M${x + width} ${y}L${x} ${y + height}`,
        }),
        tag('rect', { class: 'wall', x: x + 4, y: y + 5, width: width - 8, height: height - 8 }),
        tag('path', {
          class: 'poles',
          d: `M${x + 1} ${y - 7}V${y + height}M${x + width - 1} ${y - 7}V${y + height}M${x - 3} ${y + 2}H${x + width + 3}`,
        }),
      ].join('');
    case 'page':
      return tag('path', {
        class: 'wall',
        d: `M${x + 4} ${y + 3}h8l4 4v${height - 10}h-12Z`,
      });
    case 'sign':
      return [
        tag('rect', { class: 'wall', x, y, width, height }),
        tag('circle', { class: 'globe', cx: x + 11, cy: y + height / 2, r: 5 }),
        tag('path', {
          class: 'globe',
          d: `M${x + 6} ${y + height / 2}h10M${x + 11} ${y + height / 2 - 5}v10`,
        }),
      ].join('');
    case 'ground':
      return '';
  }
}

function renderPill(plot: Plot, moment: Moment): string {
  if (!plot.pill) return '';
  const { x, y, width, height, short, bars } = plot.pill;
  const id = `pill-${plot.actor}`;
  const state = stateAt(moment, id);
  const middle = round(y + height / 2);
  const bar = height * 0.22;
  const text = { class: 'sans-600', y: round(middle + height * 0.2) };
  return tag(
    'g',
    {
      class: 'pill',
      'data-id': id,
      'data-state': cueParts(state).state || 'none',
      'data-short': short,
      'data-bars': bars,
      'data-level': plot.pillLevel === 'brief' ? 'brief' : undefined,
    },
    tag('rect', { x: round(x), y: round(y), width: round(width), height, rx: height / 2 }),
    bars
      ? tag('path', {
          class: 'pause',
          d: `M${round(x + 9)} ${round(middle - bar)}v${round(2 * bar)}m4 0v${round(-2 * bar)}`,
        })
      : '',
    tag(
      'text',
      bars
        ? { ...text, x: round(x + (short ? 18 : 19)) }
        : { ...text, x: round(x + width / 2), 'text-anchor': 'middle' },
      escapeText(pillText(state, short, moment.words)) || '\u200b',
    ),
  );
}

function renderTicks(plot: Plot, moment: Moment): string {
  const line = plot.ticks;
  if (!line) return '';
  const id = `ticks-${plot.actor}`;
  const text = stateAt(moment, id);
  return tag(
    'g',
    { class: 'ticks', 'data-id': id, 'data-state': text ? 'some' : 'none' },
    tag('path', { d: `M${round(line.x + 1)} ${round(line.y - 4)}l3 3l6 -7` }),
    tag('text', { class: 'sans-500', x: round(line.x + 14), y: round(line.y) }, text || '\u200b'),
  );
}
