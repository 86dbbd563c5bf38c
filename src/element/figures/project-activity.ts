/** The switches of the activity figure: what is counted, how far the axis goes, whose line stands out. */

interface MetricWords {
  readonly magnify: string;
  readonly finding: string;
  readonly says: Readonly<Record<string, string>>;
}

class FigureProjectActivity extends HTMLElement {
  #words: Readonly<Record<string, MetricWords>> = {};

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    this.#words = (JSON.parse(data) as { metrics: Record<string, MetricWords> }).metrics;
    this.addEventListener('change', () => this.#show());
    // A browser that restores forms on reload has changed the switches already.
    const inputs = [...this.querySelectorAll('input')];
    if (inputs.some((input) => input.checked !== input.defaultChecked)) this.#show();
  }

  #show(): void {
    const metric = this.querySelector<HTMLInputElement>('.metric input:checked')?.value ?? '';
    const words = this.#words[metric];
    if (!words) return;
    const magnified = this.querySelector<HTMLInputElement>('.magnify')?.checked ?? false;
    for (const view of this.querySelectorAll<HTMLElement>('.view'))
      view.hidden =
        view.dataset.metric !== metric || (view.dataset.magnified !== undefined) !== magnified;

    const boxes = [...this.querySelectorAll<HTMLInputElement>('.projects input')];
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    for (const line of this.querySelectorAll<SVGGElement>('.view .line'))
      line.toggleAttribute('data-on', chosen.includes(line.dataset.project ?? ''));

    this.#write('.magnify + span', words.magnify);
    const gap = this.closest(':lang(zh)') ? '' : ' ';
    this.#write('.fig-say', [words.finding, ...chosen.map((id) => words.says[id])].join(gap));
  }

  #write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

if (!customElements.get('figure-project-activity'))
  customElements.define('figure-project-activity', FigureProjectActivity);
