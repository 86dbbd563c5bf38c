import { type Course, type PlayerState, stopsOf } from '../player/state.ts';
import type { PlayerData } from './data.ts';

/** What a player steps through. */
export const courseOf = (data: PlayerData | undefined): Course => ({
  total: data?.ids.length ?? 1,
  stops: data?.stops ?? [1],
});

/** The reader's place as it is counted at the level shown: every step, or every hop. */
export function placeOf(
  data: PlayerData,
  { step, level }: PlayerState,
): { n: number; total: number } {
  const stops = stopsOf(level, courseOf(data));
  return { n: stops.filter((stop) => stop <= step).length || 1, total: stops.length };
}

/** Puts the controls and the list of steps into the state of the player. The slider is not among them. */
export function showControls(player: HTMLElement, data: PlayerData, state: PlayerState): void {
  const { step, playing, level, speed } = state;
  name(player, 'play', playing ? data.words.pause : data.words.play);
  const select = player.querySelector('select');
  if (select) select.value = `${speed}`;
  for (const button of player.querySelectorAll<HTMLElement>('button[data-do="level"]'))
    button.setAttribute('aria-pressed', `${button.dataset.value === level}`);
  for (const link of player.querySelectorAll<HTMLElement>('.index a[data-step]')) {
    const hop = link.parentElement?.dataset.hop;
    const now =
      hop === undefined ? link.dataset.step === data.ids[step - 1] : hop === data.hops[step - 1];
    if (now) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
}

/** Tells the full-screen button which way it leads. */
export function showFullScreen(player: HTMLElement, { words }: PlayerData): void {
  name(
    player,
    'full-screen',
    document.fullscreenElement ? words.leaveFullScreen : words.fullScreen,
  );
}

function name(player: HTMLElement, what: string, label: string): void {
  const button = player.querySelector<HTMLButtonElement>(`button[data-do="${what}"]`);
  if (!button) return;
  button.setAttribute('aria-label', label);
  button.title = label;
}
