/** Between leaving a knot and its card going, in ms: the way to the card takes a moment. */
const GRACE = 250;

/** Keys → along the thread, or across threads; in a turned picture the two change places. */
const STEPS: Readonly<Record<string, readonly [along: number, across: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * `<story-threads>`: arrow keys walk along a thread and from thread to thread, and a knot shows
 * its event on a card, with the words of the text below the picture.
 */
class StoryThreads extends HTMLElement {
  #leave = new AbortController();
  #clock = 0;
  /** The thread that the arrow keys follow: a knot can lie on several. */
  #row = '';
  #shown: SVGAElement | undefined;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const listen = (type: string, act: (event: Event) => void, on: EventTarget = this) =>
      on.addEventListener(type, act, { signal: this.#leave.signal });
    for (const picture of this.querySelectorAll('.threads-picture'))
      picture.querySelectorAll<SVGAElement>('.stop').forEach((stop, i) => {
        stop.tabIndex = i === 0 ? 0 : -1;
      });
    listen('keydown', (e) => this.#key(e as KeyboardEvent));
    listen('focusin', (e) => this.#focus(e.target as Element));
    listen('focusout', (e) => this.#left((e as FocusEvent).relatedTarget));
    listen('pointerover', (e) => this.#point(e as PointerEvent));
    listen('pointerout', (e) => this.#unpoint(e as PointerEvent));
    listen('click', (e) => this.#tap(e as PointerEvent));
    listen('keydown', (e) => (e as KeyboardEvent).key === 'Escape' && this.#close(), document);
    listen('pointerdown', (e) => this.contains(e.target as Node) || this.#hide(), document);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    clearTimeout(this.#clock);
  }

  get #card(): HTMLElement {
    return this.querySelector('.threads-card') as HTMLElement;
  }

  #key(event: KeyboardEvent): void {
    const stop = stopOf(event.target);
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = this.#next(stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    stop.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  /** The knot that a key leads to; at an end the same one, undefined for other keys. */
  #next(stop: SVGAElement, key: string): SVGAElement | undefined {
    const picture = stop.closest('svg') as SVGSVGElement;
    const all = [...picture.querySelectorAll<SVGAElement>('.stop')];
    if (!liesOn(stop, this.#row)) this.#row = stop.dataset.home ?? '';
    const thread = all.filter((other) => liesOn(other, this.#row));
    if (key === 'Home') return thread[0];
    if (key === 'End') return thread.at(-1);
    const [a, b] = STEPS[key] ?? [0, 0];
    const [along, across] = picture.dataset.turned === undefined ? [a, b] : [b, a];
    if (along) return thread[thread.indexOf(stop) + along] ?? stop;
    if (!across) return undefined;
    const rows = this.dataset.rows?.split(' ') ?? [];
    const there = rows[rows.indexOf(this.#row) + across];
    if (there === undefined) return stop;
    this.#row = there;
    const far = (other: SVGAElement) => Math.abs(Number(other.dataset.u) - Number(stop.dataset.u));
    const near = all.filter((other) => liesOn(other, there)).sort((x, y) => far(x) - far(y));
    return near[0] ?? stop;
  }

  #focus(target: Element): void {
    const stop = stopOf(target);
    // A knot that was tapped or clicked has the focus too, but not the ring.
    if (stop?.matches(':focus-visible')) this.#show(stop);
  }

  #left(to: EventTarget | null): void {
    if (!(to instanceof Node && this.#card.contains(to))) this.#hide();
  }

  #point(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const stop = stopOf(event.target);
    if (stop) this.#show(stop);
    else if (this.#card.contains(event.target as Node)) clearTimeout(this.#clock);
  }

  #unpoint(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !this.#shown) return;
    clearTimeout(this.#clock);
    this.#clock = window.setTimeout(() => {
      if (!this.#card.matches(':hover, :focus-within')) this.#hide();
    }, GRACE);
  }

  /** On a touch screen the first tap shows the card and the second follows the link. */
  #tap(event: PointerEvent): void {
    const stop = stopOf(event.target);
    if (!stop || event.pointerType !== 'touch' || stop === this.#shown) return;
    event.preventDefault();
    this.#show(stop);
  }

  #show(stop: SVGAElement): void {
    clearTimeout(this.#clock);
    if (stop === this.#shown) return;
    const text = document.getElementById(`thread-${stop.dataset.event}`);
    if (!text) return;
    this.#mark(stop);
    const card = this.#card;
    card.replaceChildren(...[...text.cloneNode(true).childNodes]);
    for (const part of card.querySelectorAll('[id]')) part.removeAttribute('id');
    card.hidden = false;
    this.#place(card, stop);
  }

  /** From the card the focus goes back to its knot, which stays silent until it is asked again. */
  #close(): void {
    const back = this.#card.contains(document.activeElement) ? this.#shown : undefined;
    this.#hide();
    back?.focus();
    this.#hide();
  }

  #hide(): void {
    clearTimeout(this.#clock);
    this.#mark(undefined);
    this.#card.hidden = true;
  }

  #mark(stop: SVGAElement | undefined): void {
    this.#shown?.removeAttribute('data-shown');
    this.#shown = stop;
    stop?.setAttribute('data-shown', '');
  }

  /** Under the knot, or over it where the window ends; never beside the picture. */
  #place(card: HTMLElement, stop: SVGAElement): void {
    const stage = (card.parentElement as HTMLElement).getBoundingClientRect();
    const boxes = [...stop.querySelectorAll('.knot, .bar, text')].map((part) =>
      part.getBoundingClientRect(),
    );
    const top = Math.min(...boxes.map((b) => b.top));
    const bottom = Math.max(...boxes.map((b) => b.bottom));
    const left = Math.min(...boxes.map((b) => b.left));
    const under = bottom + card.offsetHeight + 12 < window.innerHeight;
    const over = top - card.offsetHeight - 12 > 0;
    const y = under || !over ? bottom + 8 : top - card.offsetHeight - 8;
    const x = Math.min(Math.max(left - stage.left - 8, 0), stage.width - card.offsetWidth);
    card.style.setProperty('inset-block-start', `${y - stage.top}px`);
    card.style.setProperty('inset-inline-start', `${x}px`);
  }
}

const stopOf = (target: EventTarget | null): SVGAElement | undefined =>
  (target instanceof Element && target.closest<SVGAElement>('a.stop')) || undefined;

const liesOn = (stop: SVGAElement, thread: string): boolean =>
  stop.dataset.on?.split(' ').includes(thread) ?? false;

if (!customElements.get('story-threads')) customElements.define('story-threads', StoryThreads);
