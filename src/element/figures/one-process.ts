import { type Conditions, firstThatHolds, holds } from '../../player/switches.ts';
import { fill } from '../../render/fill.ts';

/** The switches of the figure “one process”: what is on, what is seen then, what is said of it. */

interface Say extends Conditions {
  readonly text: string;
}

interface Data {
  readonly switches: Readonly<
    Record<string, { readonly says: readonly Say[]; readonly view: string }>
  >;
  readonly presets: Readonly<
    Record<string, { readonly on: readonly string[]; readonly say: string }>
  >;
  readonly words: Readonly<Record<'all' | 'none' | 'still' | 'count' | 'gap', string>>;
}

/** What an element says of when it is there. */
const conditionsOf = ({ dataset }: HTMLElement): Conditions => ({
  on: dataset.on?.split(' '),
  off: dataset.off?.split(' '),
  any: dataset.any?.split(' '),
  lacks: dataset.lacks?.split(' '),
});

class FigureOneProcess extends HTMLElement {
  #data: Data | undefined;
  #boxes: readonly HTMLInputElement[] = [];

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) return;
    this.#data = JSON.parse(text) as Data;
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    for (const box of this.#boxes) box.disabled = false;
    this.addEventListener('change', ({ target }) => this.#change(target as HTMLInputElement));
    this.addEventListener('click', ({ target }) => {
      const preset = (target as Element).closest<HTMLButtonElement>('.presets button');
      if (preset) this.#choose(preset.value);
    });
    // A browser that restores forms on reload has turned switches already.
    const inputs = [...this.querySelectorAll('input')];
    if (inputs.some((input) => input.checked !== input.defaultChecked)) this.#draw();
  }

  get #on(): ReadonlySet<string> {
    return new Set(this.#boxes.filter((box) => box.checked).map((box) => box.value));
  }

  #change(input: HTMLInputElement): void {
    if (input.type === 'radio') {
      this.#look(input.value);
      return;
    }
    const turned = this.#data?.switches[input.value];
    if (!turned) return;
    this.#draw();
    this.#look(turned.view);
    this.#say(firstThatHolds(turned.says, this.#on)?.text ?? '');
  }

  #choose(id: string): void {
    const preset = this.#data?.presets[id];
    if (!preset) return;
    for (const box of this.#boxes) box.checked = preset.on.includes(box.value);
    this.#draw();
    this.#say(preset.say);
  }

  /** Shows what is there with these switches on, and nothing else. */
  #draw(): void {
    const on = this.#on;
    for (const storey of this.querySelectorAll<HTMLElement>('.storey')) {
      storey.toggleAttribute('data-up', on.has(storey.dataset.switch ?? ''));
      const variants = [...storey.querySelectorAll<HTMLElement>('.variant')];
      const now = firstThatHolds(
        variants.map((element) => ({ element, ...conditionsOf(element) })),
        on,
      );
      for (const variant of variants) variant.hidden = variant !== now?.element;
    }
    for (const line of this.querySelectorAll<HTMLElement>(
      '.inner, .screens .line, .asked li[data-on]',
    ))
      line.hidden = !holds(conditionsOf(line), on);
    this.querySelector('.street')?.toggleAttribute('data-all', on.size === this.#boxes.length);
  }

  #look(id: string): void {
    for (const radio of this.querySelectorAll<HTMLInputElement>('.look input'))
      radio.checked = radio.value === id;
    for (const view of this.querySelectorAll<HTMLElement>('.screens .view'))
      view.hidden = view.dataset.view !== id;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status || !this.#data) return;
    const { all, none, still, count, gap } = this.#data.words;
    const n = this.#on.size;
    const total = this.#boxes.length;
    const says = n === total ? [all] : n === 0 ? [none] : [text];
    status.textContent = [...says, still, fill(count, { n, total })].join(gap);
  }
}

if (!customElements.get('figure-one-process'))
  customElements.define('figure-one-process', FigureOneProcess);
