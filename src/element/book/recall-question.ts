/**
 * `<recall-question>`: says whether the choice, or the order, is right, and then opens the answer
 * that the page brings. Nothing is kept and nothing is sent.
 */
class RecallQuestion extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      if (input.type === 'radio') this.#judge(input.dataset.right !== undefined);
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset.move) this.#move(button);
      else if (button?.classList.contains('check')) this.#judge(this.#ordered);
    });
  }

  get #lines(): HTMLLIElement[] {
    return [...this.querySelectorAll<HTMLLIElement>('.lines > li')];
  }

  get #ordered(): boolean {
    return this.#lines.every((line, i) => line.dataset.place === `${i + 1}`);
  }

  /** The button keeps the focus, so that a line can be moved on at once. */
  #move(button: HTMLButtonElement): void {
    const line = button.closest('li');
    if (button.dataset.move === 'up') line?.previousElementSibling?.before(line);
    else line?.nextElementSibling?.after(line);
    button.focus();
    this.removeAttribute('data-verdict');
  }

  #judge(right: boolean): void {
    this.dataset.verdict = right ? 'right' : 'wrong';
    const line = this.querySelector<HTMLElement>('.verdict-line');
    if (line) line.textContent = (right ? line.dataset.right : line.dataset.wrong) ?? '';
    const details = this.querySelector('details');
    if (details) details.open = true;
  }
}

if (!customElements.get('recall-question'))
  customElements.define('recall-question', RecallQuestion);
