/** Which of our measurements is shown. */
class FigureStartLatency extends HTMLElement {
  #says: Readonly<Record<string, string>> = {};

  connectedCallback(): void {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!data) return;
    this.#says = (JSON.parse(data) as { says: Record<string, string> }).says;
    this.addEventListener('change', () => this.#show());
    // A browser that restores forms on reload may have chosen another one.
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (chosen && !chosen.defaultChecked) this.#show();
  }

  #show(): void {
    const chosen = this.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    for (const set of this.querySelectorAll<HTMLElement>('.set'))
      set.hidden = set.dataset.set !== chosen;
    const say = this.querySelector('.fig-say');
    if (say) say.textContent = this.#says[chosen] ?? '';
  }
}

if (!customElements.get('figure-start-latency'))
  customElements.define('figure-start-latency', FigureStartLatency);
