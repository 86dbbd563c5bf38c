import { cueOf } from './cues.ts';
import { plainPath } from './path.ts';
import type { Cue, Track } from './scene.ts';
import type { Size } from './sizes.ts';

/** Top left corners and size of the places where the words hang, in the wide drawing; player.css has the same. */
const CALLOUT = { x: [384, 602, 818], y: 34, width: 540, height: 200 } as const;

/** A thin line from the words to the token, where no roof and no street lies between them. */
export function leaderCues(
  tracks: readonly Track[],
  count: number,
  street: number,
  size: Size,
): Cue[] {
  if (size.name !== 'wide') return [];
  const bottom = CALLOUT.y + CALLOUT.height;
  const cue = cueOf('leader', count, (n) => {
    const disc = tracks.find((t) => t.level === 'full' && t.steps.includes(n))?.disc;
    if (!disc || disc.y > street || disc.y < bottom + size.disc + 4) return 'off';
    const left = CALLOUT.x[anchorOf(tracks, n, size) - 1] ?? 0;
    if (disc.x < left + 12 || disc.x > left + CALLOUT.width - 12) return 'off';
    const ends = [
      { x: disc.x, y: bottom },
      { x: disc.x, y: disc.y - size.disc },
    ];
    return ['on', plainPath(ends)];
  });
  return [cue];
}

/** The words hang left, in the middle or right of the sky, whichever is nearest to the token. */
export function anchorOf(tracks: readonly Track[], n: number, size: Size): number {
  const x = tracks.find((t) => t.level === 'full' && t.steps.includes(n))?.disc.x ?? 0;
  const share = x / size.width;
  return share < 0.25 ? 1 : share < 0.6 ? 2 : 3;
}
