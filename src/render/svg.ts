import type { Cue, Scene } from '../layout/scene.ts';
import type { PillWords } from './cue-parts.ts';
import { escapeText, tag } from './markup.ts';
import { type Moment, renderLine, renderPlot } from './svg-plots.ts';
import {
  renderCaption,
  renderDig,
  renderDoor,
  renderLeader,
  renderLifeline,
  renderTrack,
} from './svg-tracks.ts';

/** The words that a drawing carries itself. */
export interface SceneWords {
  readonly title: string;
  readonly description: string;
  readonly beam: string;
  readonly overhead: string;
  readonly kernel: string;
  readonly underground: string;
  readonly pills: PillWords;
}

/**
 * A scene at a step as SVG text: complete without script, and made of the very elements that
 * `paint` will change.
 * @param prefix keeps ids apart when a page holds several drawings
 */
export function renderSvg(scene: Scene, step: number, words: SceneWords, prefix: string): string {
  const cues = new Map(scene.cues.map((c): readonly [string, Cue] => [c.id, c]));
  const moment: Moment = { step, words: words.pills, cue: (id) => cues.get(id) };
  const byShape = (shapes: readonly string[]) =>
    scene.plots.filter((p) => shapes.includes(p.shape));
  const name = `${prefix}-${scene.size}`;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `scene ${scene.size}`,
      'data-size': scene.size,
      viewBox: `0 0 ${scene.width} ${Math.ceil(scene.height)}`,
      width: scene.width,
      height: Math.ceil(scene.height),
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-desc`,
    },
    tag('title', { id: `${name}-title` }, escapeText(words.title)),
    tag('desc', { id: `${name}-desc` }, escapeText(words.description)),
    renderGround(scene, words),
    group(
      'lives',
      scene.lifelines.map((l) => renderLifeline(l, moment)),
    ),
    renderBeam(scene, words),
    group(
      'plots',
      byShape(['building', 'container', 'scaffold']).map((p) => renderPlot(p, moment)),
    ),
    group(
      'doors',
      scene.doors.map((d) => renderDoor(d, moment)),
    ),
    group(
      'rooms',
      byShape(['room']).map((p) => renderPlot(p, moment)),
    ),
    group(
      'things',
      byShape(['page', 'sign', 'ground']).map((p) => renderPlot(p, moment)),
    ),
    group('digs', [
      ...scene.digs.map((d) => renderDig(d, moment)),
      ...scene.digTitles.map((l) => renderLine(l, 'dig-title')),
    ]),
    group(
      'tracks',
      scene.tracks.map((t) => renderTrack(t, scene, moment)),
    ),
    group(
      'captions',
      scene.captions.map((c) => renderCaption(c, moment)),
    ),
    renderLeader(moment),
    tag('g', { class: 'stage' }, ' '),
  );
}

const group = (name: string, children: readonly string[]) =>
  children.length ? tag('g', { class: name }, ...children) : '';

function renderBeam(scene: Scene, words: SceneWords): string {
  const { x, y, width, height } = scene.beam;
  const label = (text: string, at: 'start' | 'end') =>
    scene.turned
      ? tag(
          'text',
          {
            class: 'beam-label sans-600',
            transform: `translate(${width / 2 - 4} ${at === 'start' ? 10 : height - 10}) rotate(90)`,
            'text-anchor': at,
          },
          escapeText(text),
        )
      : tag(
          'text',
          {
            class: 'beam-label sans-600',
            x: at === 'start' ? 12 : width - 12,
            y: height / 2 + 4,
            'text-anchor': at,
          },
          escapeText(text),
        );
  return tag(
    'g',
    { class: 'beam' },
    tag('rect', { x, y, width, height }),
    label(words.beam, 'start'),
    label(words.overhead, 'end'),
  );
}

function renderGround(scene: Scene, words: SceneWords): string {
  const { x, y, width, height } = scene.ground;
  const bottom = y + height;
  const text = scene.turned
    ? [
        tag(
          'text',
          { class: 'kernel-label sans-700', x: x + width - 10, y: 22, 'text-anchor': 'end' },
          escapeText(words.kernel),
        ),
      ]
    : [
        tag(
          'text',
          { class: 'kernel-label sans-700', x: 12, y: bottom - 13 },
          escapeText(words.kernel),
        ),
        tag(
          'text',
          { class: 'kernel-note sans-400', x: width - 12, y: bottom - 13, 'text-anchor': 'end' },
          escapeText(words.underground),
        ),
      ];
  return tag('g', { class: 'earth' }, tag('rect', { x, y, width, height }), ...text);
}
