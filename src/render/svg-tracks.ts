import { stateOf } from '../layout/cues.ts';
import type { Caption, Dig, Door, Lifeline, Scene, Track } from '../layout/scene.ts';
import type { Transport } from '../model/vocabulary.ts';
import { cueParts } from './cue-parts.ts';
import { tag } from './markup.ts';
import { type Moment, renderLine, stateAt } from './svg-plots.ts';

/** Ways of making a process are drawn as a double rail: a wide line with a light one on it. */
const RAILS: readonly Transport[] = ['exec', 'cni-exec', 'fork'];

/** A line on which calls travel, with its ends and the disc that carries the number. */
export function renderTrack(track: Track, scene: Scene, moment: Moment): string {
  const { state, number } = cueParts(stateAt(moment, track.id));
  const radius = scene.size === 'wide' ? 12 : scene.size === 'medium' ? 10 : 11;
  return tag(
    'g',
    {
      class: `track ${track.way}`,
      'data-id': track.id,
      'data-via': track.via,
      'data-owner': track.owner,
      'data-level': track.level,
      'data-state': state,
    },
    tag('path', { class: 'line', d: track.d }),
    RAILS.includes(track.via) ? tag('path', { class: 'core', d: track.d }) : '',
    tag('path', {
      class: 'arrow',
      d: 'M-9 -5.5L1 0L-9 5.5Z',
      transform: `translate(${track.end.x} ${track.end.y}) rotate(${Math.round(track.heading)})`,
    }),
    track.way === 'under'
      ? tag('circle', { class: 'tip', cx: track.start.x, cy: track.start.y, r: 4.5 })
      : '',
    tag(
      'g',
      { class: 'disc', transform: `translate(${track.disc.x} ${track.disc.y})` },
      tag('circle', { r: radius }),
      tag('text', { 'text-anchor': 'middle', y: radius * 0.36 }, number || '\u200b'),
    ),
  );
}

/** The line a process hangs on. */
export function renderLifeline(life: Lifeline, moment: Moment): string {
  const id = `life-${life.actor}`;
  const cue = moment.cue(id);
  const [state, d] = cue ? stateOf(cue, moment.step) : ['off', undefined];
  return tag('path', {
    class: 'life',
    'data-id': id,
    'data-state': state,
    'data-brief': life.brief,
    d: d ?? '',
  });
}

/** A listening socket: a dark notch at street level. */
export function renderDoor(door: Door, moment: Moment): string {
  return tag('rect', {
    class: 'door',
    'data-id': door.id,
    'data-owner': door.owner,
    'data-state': stateAt(moment, door.id),
    'data-brief': door.brief,
    x: door.box.x,
    y: door.box.y,
    width: door.box.width,
    height: door.box.height,
  });
}

/** One namespace in the ground. */
export function renderDig(dig: Dig, moment: Moment): string {
  const { x, y, width, height } = dig.box;
  return tag(
    'g',
    { class: 'dig', 'data-id': dig.id, 'data-state': stateAt(moment, dig.id) },
    tag('rect', { x, y, width, height }),
    renderLine(dig.text, 'type'),
  );
}

/** The words of a call where it runs. */
export function renderCaption(caption: Caption, moment: Moment): string {
  const id = `caption-${caption.step}`;
  return tag(
    'g',
    { class: 'caption', 'data-id': id, 'data-state': stateAt(moment, id) },
    ...caption.lines.map((line) => renderLine(line, line.face === 'mono-400' ? 'address' : 'call')),
  );
}

/** The thin line from the words to the token; only the wide drawing has one. */
export function renderLeader(moment: Moment): string {
  const cue = moment.cue('leader');
  if (!cue) return '';
  const [state, d] = stateOf(cue, moment.step);
  return tag('path', { class: 'leader', 'data-id': 'leader', 'data-state': state, d: d ?? 'M0 0' });
}
