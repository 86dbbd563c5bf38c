import { keepStop } from './reading-store.ts';

/**
 * `<chapter-reader>`: the table of contents follows the reading, a bar shows how much is read, the
 * place is remembered, and the mark at a heading copies its link.
 */
class ChapterReader extends HTMLElement {
  #leave = new AbortController();
  #waiting = false;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const later = () => this.#later();
    addEventListener('scroll', later, { passive: true, signal });
    addEventListener('resize', later, { passive: true, signal });
    this.addEventListener('click', (event) => void this.#copy(event), { signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  /** Once per frame is enough. */
  #later(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#follow();
      this.#keep();
    });
  }

  get #part(): string {
    const heads = [...this.querySelectorAll<HTMLElement>('.prose h2[id]')];
    return heads.findLast((h) => h.getBoundingClientRect().top < innerHeight / 3)?.id ?? '';
  }

  get #read(): number {
    const text = this.querySelector('.prose')?.getBoundingClientRect();
    if (!text) return 0;
    const way = Math.max(1, text.height - innerHeight);
    return Math.min(1, Math.max(0, -text.top / way));
  }

  #follow(): void {
    const part = this.#part;
    for (const link of this.querySelectorAll('.contents a')) {
      if (link.getAttribute('href') === `#${part}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const bar = this.querySelector('progress');
    if (bar) bar.value = this.#read;
  }

  #keep(): void {
    const { slug = '', title = '' } = this.dataset;
    keepStop({ slug, title, part: this.#part, read: this.#read });
  }

  async #copy(event: Event): Promise<void> {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.anchor');
    if (!mark) return;
    // The link is followed as well, so that the address bar shows it even when copying is refused.
    await navigator.clipboard?.writeText(mark.href).catch(() => undefined);
    mark.dataset.done = mark.dataset.copied ?? '';
    mark.addEventListener('blur', () => delete mark.dataset.done, { once: true });
  }
}

if (!customElements.get('chapter-reader')) customElements.define('chapter-reader', ChapterReader);
