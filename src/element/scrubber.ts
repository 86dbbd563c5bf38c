/** The slider with its rail: a native range, over an SVG that carries marks, progress and number. */
export class Scrubber {
  readonly #range: HTMLInputElement;
  readonly #rail: SVGSVGElement;

  constructor(player: HTMLElement, onMove: (position: number) => void) {
    this.#range = player.querySelector('input[type="range"]') as HTMLInputElement;
    this.#rail = player.querySelector('.rail') as SVGSVGElement;
    this.#range.addEventListener('input', () => onMove(this.#range.valueAsNumber));
  }

  /** @param position 1…max  @param text what a screen reader says for the value */
  show(position: number, max: number, label: string, text: string): void {
    this.#range.max = `${max}`;
    this.#range.value = `${position}`;
    this.#range.setAttribute('aria-valuetext', text);
    const share = `${max > 1 ? ((position - 1) / (max - 1)) * 100 : 0}%`;
    this.#rail.querySelector('.done')?.setAttribute('width', share);
    this.#rail.querySelector('.thumb')?.setAttribute('x', share);
    const number = this.#rail.querySelector('.thumb text');
    if (number) number.textContent = label;
  }
}
