import { type Conditions, firstThatHolds, holds } from '../../player/switches.ts';
import { fill } from '../../render/fill.ts';
import { stateKey } from '../../render/state-key.ts';

/** What is done in a container changes its upper directory; what a machine pulled, what it holds. */

interface Read extends Conditions {
  readonly text: string;
}

interface Data {
  readonly reads: Readonly<Record<string, readonly Read[]>>;
  readonly actions: Readonly<Record<string, { readonly done: string; readonly undone: string }>>;
  readonly machines: readonly { readonly id: string; readonly name: string }[];
  readonly states: Readonly<
    Record<string, { cells: Readonly<Record<string, string>>; total: string; say: string }>
  >;
  readonly words: Readonly<Record<'absent' | 'changed' | 'gap', string>>;
}

const conditionsOf = ({ dataset }: HTMLElement): Conditions => ({
  on: dataset.on?.split(' '),
  off: dataset.off?.split(' '),
});

class FigureImageLayers extends HTMLElement {
  #data: Data | undefined;

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) return;
    this.#data = JSON.parse(text) as Data;
    this.querySelector('.acts')?.addEventListener('change', ({ target }) => {
      const { value, checked } = target as HTMLInputElement;
      this.#draw();
      const said = this.#data?.actions[value];
      this.#say('.read-say', (checked ? said?.done : said?.undone) ?? '');
    });
    this.querySelector('.shelves')?.addEventListener('change', () => {
      this.#draw();
      this.#sayRead();
    });
    this.querySelector('.pulls')?.addEventListener('change', () => this.#drawPulls());
    // A browser that restores forms on reload has pressed some already.
    const inputs = [...this.querySelectorAll('input')];
    if (inputs.some((input) => input.checked !== input.defaultChecked)) {
      this.#draw();
      this.#sayRead();
      this.#drawPulls();
    }
  }

  get #done(): ReadonlySet<string> {
    return new Set(this.#checked('.acts'));
  }

  #checked(within: string): string[] {
    return [...this.querySelectorAll<HTMLInputElement>(`${within} input:checked`)].map(
      (input) => input.value,
    );
  }

  /** Shows what is there after these actions, and who answers for the file that is read. */
  #draw(): void {
    const done = this.#done;
    const stack = this.querySelector('.shelves');
    if (!stack) return;
    const things = [
      ...stack.querySelectorAll<HTMLElement>('[data-on], [data-off]'),
      ...this.querySelectorAll<HTMLElement>('.outputs [data-on]'),
    ];
    for (const thing of things) thing.hidden = !holds(conditionsOf(thing), done);
    const radios = [...stack.querySelectorAll<HTMLInputElement>('thead input')];
    const column = radios.findIndex((radio) => radio.checked);
    stack.querySelectorAll('.merged td').forEach((cell, i) => {
      cell.toggleAttribute('data-read', i === column);
    });
    let isAnswered = false;
    for (const shelf of stack.querySelectorAll('.shelf')) {
      shelf.querySelectorAll('td').forEach((cell, i) => {
        const answers =
          i === column && !isAnswered && cell.querySelector('.box:not([hidden])') !== null;
        cell.toggleAttribute('data-answer', answers);
        cell.toggleAttribute('data-pass', i === column && !isAnswered && !answers);
        isAnswered ||= answers;
      });
    }
  }

  #sayRead(): void {
    const [path = ''] = this.#checked('.shelves thead');
    const read = firstThatHolds(this.#data?.reads[path] ?? [], this.#done);
    this.#say('.read-say', read?.text ?? '');
  }

  #drawPulls(): void {
    const data = this.#data;
    if (!data) return;
    const isChanged = this.#checked('.pulls > p').length > 0;
    for (const row of this.querySelectorAll<HTMLElement>('.pulls tr[data-when]'))
      row.hidden = (row.dataset.when === 'changed') !== isChanged;
    const says = data.machines.map(({ id, name }) => {
      const state =
        data.states[stateKey(this.#checked(`.pulls [data-machine="${id}"]`), isChanged)];
      for (const row of this.querySelectorAll<HTMLElement>('.pulls tr[data-digest]')) {
        const cell = row.querySelector(`[data-machine="${id}"]`);
        const text = state?.cells[row.dataset.digest ?? ''];
        cell?.toggleAttribute('data-here', text !== undefined);
        if (cell) cell.textContent = text ?? data.words.absent;
      }
      const total = this.querySelector(`.pulls tfoot [data-machine="${id}"]`);
      if (total) total.textContent = state?.total ?? '';
      return fill(state?.say ?? '', { machine: name });
    });
    if (isChanged) says.unshift(data.words.changed);
    this.#say('.pull-say', says.join(data.words.gap));
  }

  #say(selector: string, text: string): void {
    const status = this.querySelector(selector);
    if (status) status.textContent = text;
  }
}

if (!customElements.get('figure-image-layers'))
  customElements.define('figure-image-layers', FigureImageLayers);
