import { fill } from '../render/fill.ts';
import type { PlayerData } from './data.ts';

/** The words beside the picture: they are copied from the step's text, which is in the page. */
export class WordsPanel {
  readonly #panel: HTMLElement;
  readonly #player: HTMLElement;
  readonly #data: PlayerData;

  constructor(player: HTMLElement, data: PlayerData) {
    this.#player = player;
    this.#data = data;
    this.#panel = player.querySelector('.words') as HTMLElement;
  }

  /** The heading that a jump to a step puts the focus on. */
  get heading(): HTMLElement {
    return this.#panel.querySelector('.say') as HTMLElement;
  }

  /** Shows step `n`; in the short form the sentence of its hop. */
  show(n: number, brief: boolean): void {
    const { ids, stops, hops, anchors, words } = this.#data;
    const id = ids[n - 1] ?? '';
    const text = this.#player.querySelector(`[data-text="${CSS.escape(id)}"]`);
    const part = (name: string) => text?.querySelector(`[data-part="${name}"]`);
    const put = (name: string, from: Element | null | undefined) => {
      const slot = this.#panel.querySelector(`[data-slot="${name}"]`);
      slot?.replaceChildren(...(from ? [...from.cloneNode(true).childNodes] : []));
    };
    const total = brief ? stops.length : ids.length;
    const shown = brief ? stops.filter((s) => s <= n).length : n;
    const hop = brief
      ? this.#player.querySelector(
          `[data-hop="${CSS.escape(hops[n - 1] ?? '')}"] [data-part="say"]`,
        )
      : undefined;
    put('say', hop ?? part('say'));
    for (const name of ['call', 'at', 'source', 'phase']) put(name, part(name));
    const of = this.#panel.querySelector('[data-slot="of"]');
    if (of) of.textContent = fill(words.of, { n: shown, total });
    const disc = this.#panel.querySelector('[data-slot="number"]');
    if (disc) disc.textContent = `${shown}`;
    const more = this.#panel.querySelector('a.more');
    more?.setAttribute('href', `${more.getAttribute('href')?.split('#')[0]}#${id}`);
    this.#panel.dataset.anchor = `${anchors[n - 1] ?? 1}`;
  }
}
