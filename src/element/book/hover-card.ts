/**
 * `<hover-card>`: style opens the card on hover and focus; this adds what style cannot: Esc closes
 * it, and on a touch screen the first tap opens it and the second follows the link.
 */
class HoverCard extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    // On the document: a card that the mouse opened has no focus.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && this.matches(':hover, :focus-within'))
          this.dataset.closed = '';
      },
      { signal: this.#leave.signal },
    );
    this.addEventListener('pointerleave', () => this.#reset());
    this.addEventListener('focusout', () => this.#reset());
    this.addEventListener('click', (event) => {
      const touch = (event as PointerEvent).pointerType === 'touch';
      if (!touch || this.dataset.open !== undefined) return;
      if (!(event.target as Element).closest('a.term')) return;
      event.preventDefault();
      this.dataset.open = '';
    });
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #reset(): void {
    delete this.dataset.closed;
    delete this.dataset.open;
  }
}

if (!customElements.get('hover-card')) customElements.define('hover-card', HoverCard);
