/** The slider under the columns: up to which month commits are added up. */

interface State {
  readonly name: string;
  readonly say: string;
  readonly sums: readonly string[];
  readonly shares: readonly string[];
}

class FigureLibcontainerAuthors extends HTMLElement {
  #states: readonly State[] = [];

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    const range = this.querySelector<HTMLInputElement>('input[type="range"]');
    if (!data || !range) return;
    this.#states = (JSON.parse(data) as { states: State[] }).states;
    range.addEventListener('input', () => this.#show(range.valueAsNumber));
    for (const column of this.querySelectorAll<SVGGElement>('.column'))
      column.addEventListener('click', () => {
        range.value = `${indexOf(column)}`;
        this.#show(range.valueAsNumber);
      });
    // A browser that restores forms on reload has moved the thumb already.
    if (range.value !== range.defaultValue) this.#show(range.valueAsNumber);
  }

  #show(until: number): void {
    const state = this.#states[until];
    if (!state) return;
    for (const column of this.querySelectorAll('.column'))
      column.toggleAttribute('data-later', indexOf(column) > until);
    this.querySelector('input')?.setAttribute('aria-valuetext', state.name);
    this.#write('.now', [state.name]);
    this.#write('.sum b', state.sums);
    this.#write('.sum .share', state.shares);
    this.#write('.fig-say', [state.say]);
  }

  #write(selector: string, texts: readonly string[]): void {
    this.querySelectorAll(selector).forEach((element, i) => {
      element.textContent = texts[i] ?? '';
    });
  }
}

const indexOf = (column: Element): number =>
  [...(column.parentElement?.querySelectorAll('.column') ?? [])].indexOf(column);

if (!customElements.get('figure-libcontainer-authors'))
  customElements.define('figure-libcontainer-authors', FigureLibcontainerAuthors);
