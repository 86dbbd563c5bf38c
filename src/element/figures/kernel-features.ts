/** Which tool used what: shows the tool that is chosen. */

interface Data {
  readonly words: Readonly<Record<string, string>>;
  readonly tools: readonly {
    readonly id: string;
    /** Its day, as a share of the axis. */
    readonly x: number;
    readonly say: string;
    /** For each row, in order: used, there or absent. */
    readonly standings: readonly string[];
  }[];
}

class FigureKernelFeatures extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) return;
    const data = JSON.parse(text) as Data;
    this.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      if (input.type === 'radio') this.#show(data, input.value);
    });
    // A browser that restores forms on reload has chosen already.
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (chosen && !chosen.defaultChecked) this.#show(data, chosen.value);
  }

  #show({ tools, words }: Data, id: string): void {
    const tool = tools.find((t) => t.id === id);
    if (!tool) return;
    this.querySelectorAll<HTMLElement>('li[data-standing]').forEach((row, i) => {
      const standing = tool.standings[i] ?? '';
      row.dataset.standing = standing;
      const said = row.querySelector('.kernel-standing');
      if (said) said.textContent = words[standing] ?? '';
      const day = row.querySelector('.kernel-day');
      day?.setAttribute('x1', `${tool.x * 100}%`);
      day?.setAttribute('x2', `${tool.x * 100}%`);
    });
    const say = this.querySelector('.fig-say');
    if (say) say.textContent = tool.say;
  }
}

if (!customElements.get('figure-kernel-features'))
  customElements.define('figure-kernel-features', FigureKernelFeatures);
