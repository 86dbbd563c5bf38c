/** The slider over the versions of Kubernetes: which doors are open there. */

interface Place {
  readonly name: string;
  readonly say: string;
  readonly doors: readonly { readonly state: string; readonly text: string }[];
}

class FigureOpenDoors extends HTMLElement {
  #places: readonly Place[] = [];

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    const range = this.querySelector<HTMLInputElement>('input[type="range"]');
    if (!data || !range) return;
    this.#places = (JSON.parse(data) as { places: Place[] }).places;
    range.addEventListener('input', () => this.#show(range.valueAsNumber));
    for (const column of this.querySelectorAll<SVGRectElement>('.door-column'))
      column.addEventListener('click', () => {
        range.value = column.dataset.place ?? '';
        this.#show(range.valueAsNumber);
      });
    // A browser that restores forms on reload has moved the thumb already.
    if (range.value !== range.defaultValue) this.#show(range.valueAsNumber);
  }

  #show(index: number): void {
    const place = this.#places[index];
    if (!place) return;
    this.querySelector('input')?.setAttribute('aria-valuetext', place.name);
    this.#write('.now', place.name);
    this.#write('.fig-say', place.say);
    for (const column of this.querySelectorAll<SVGRectElement>('.door-column'))
      column.toggleAttribute('data-now', Number(column.dataset.place) === index);
    this.querySelectorAll<HTMLLIElement>('.doors li').forEach((item, i) => {
      const door = place.doors[i];
      if (!door) return;
      item.dataset.state = door.state;
      const state = item.querySelector('.state');
      if (state) state.textContent = door.text;
    });
  }

  #write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

if (!customElements.get('figure-open-doors'))
  customElements.define('figure-open-doors', FigureOpenDoors);
