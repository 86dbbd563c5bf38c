/** The file and the calls it causes point at each other; below, a slider through the lifecycle. */

interface Told {
  readonly path: string;
  readonly say: string;
}

interface BundleData {
  readonly fields: Readonly<Record<string, Told>>;
  readonly calls: Readonly<Record<string, Told & { readonly field: string }>>;
  readonly steps: readonly { readonly id: string; readonly name: string; readonly say: string }[];
}

class FigureBundle extends HTMLElement {
  #data: BundleData | undefined;

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    this.#data = JSON.parse(data) as BundleData;
    for (const radio of this.#radios())
      radio.addEventListener('change', () => this.#chooseField(radio.value));
    for (const summary of this.querySelectorAll('.calls summary'))
      summary.addEventListener('click', () => this.#chooseCall(summary.closest('li')));
    const range = this.querySelector<HTMLInputElement>('.lifecycle input');
    range?.addEventListener('input', () => this.#showStep(range.valueAsNumber - 1));
    this.querySelectorAll<SVGGElement>('.life-step').forEach((step) => {
      step.addEventListener('click', () => this.#showStep(Number(step.dataset.step)));
    });
    // A browser that restores forms on reload may have chosen another field.
    this.#mark(this.#radios().find((radio) => radio.checked)?.value ?? '');
  }

  #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.json input')];
  }

  #chooseField(field: string): void {
    const told = this.#data?.fields[field];
    if (!told) return;
    this.#mark(field);
    // The others close by themselves: they share a name.
    this.querySelector(`li[data-fields~="${field}"] details`)?.setAttribute('open', '');
    this.#tell('.field-say', told.path, told.say);
  }

  #chooseCall(item: HTMLLIElement | null): void {
    const told = this.#data?.calls[item?.dataset.call ?? ''];
    if (!told) return;
    for (const radio of this.#radios()) radio.checked = radio.value === told.field;
    this.#mark(told.field);
    this.#tell('.field-say', told.path, told.say);
  }

  #mark(field: string): void {
    for (const item of this.querySelectorAll<HTMLLIElement>('.calls > li'))
      item.toggleAttribute(
        'data-now',
        field !== '' && (item.dataset.fields ?? '').split(' ').includes(field),
      );
  }

  #showStep(index: number): void {
    const step = this.#data?.steps[index];
    const range = this.querySelector<HTMLInputElement>('.lifecycle input');
    if (!step || !range) return;
    range.value = `${index + 1}`;
    range.setAttribute('aria-valuetext', step.name);
    for (const column of this.querySelectorAll<SVGGElement>('.life-step'))
      column.toggleAttribute('data-now', Number(column.dataset.step) === index);
    this.#tell('.step-say', step.name, step.say);
  }

  #tell(selector: string, name: string, say: string): void {
    const [bold, text] = this.querySelector(selector)?.children ?? [];
    if (bold) bold.textContent = name;
    if (text) text.textContent = say;
  }
}

if (!customElements.get('figure-bundle')) customElements.define('figure-bundle', FigureBundle);
