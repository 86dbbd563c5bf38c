import { type Timer, timeout } from 'd3-timer';
import { readAddress } from '../player/address.ts';
import { readingTime } from '../player/reading-time.ts';
import {
  type Action,
  FIRST,
  type Level,
  type PlayerState,
  reduce,
  stopsOf,
} from '../player/state.ts';
import { fill } from '../render/fill.ts';
import { DURATION, leaveGhosts, move, rehung, rest } from '../render/motion.ts';
import { type Bound, bind, paint } from '../render/paint.ts';
import { courseOf, placeOf, showControls, showFullScreen } from './controls.ts';
import { type PlayerData, readData } from './data.ts';
import { toggleFullScreen } from './full-screen.ts';
import { pressOf } from './keys.ts';
import { Scrubber } from './scrubber.ts';
import { WordsPanel } from './words-panel.ts';

interface Drawing {
  readonly svg: SVGSVGElement;
  readonly bound: readonly Bound[];
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * `<call-chain>`: turns the drawing and the text that the page brings into a player. Everything
 * it shows is a function of one number, the step.
 */
export class CallChain extends HTMLElement {
  static readonly observedAttributes = ['step'];

  #state: PlayerState = FIRST;
  #data: PlayerData | undefined;
  #drawings: readonly Drawing[] = [];
  #words: WordsPanel | undefined;
  #scrubber: Scrubber | undefined;
  #clock: Timer | undefined;
  #leave = new AbortController();

  connectedCallback(): void {
    const data = readData(this);
    if (!data) return;
    this.#data = data;
    this.#leave = new AbortController();
    this.#drawings = [...this.querySelectorAll<SVGSVGElement>('svg.scene')].map((svg) => {
      const size = svg.dataset.size as 'wide' | 'medium' | 'narrow';
      return { svg, bound: bind(svg, [...data.cues.all, ...data.cues[size]]) };
    });
    this.#words = new WordsPanel(this, data);
    this.#scrubber = new Scrubber(this, (position) => {
      const stops = stopsOf(this.#state.level, this.#course);
      this.#act({ do: 'go', step: stops[position - 1] ?? 1 });
      this.#remember();
    });
    this.#listen(data);
    if (this.#isGuest) this.#stand();
    else this.#follow(false);
  }

  /** The step is an input as well as a display: a page may set it. */
  attributeChangedCallback(_name: string, _before: string | null, id: string | null): void {
    const { ids } = this.#data ?? {};
    if (!ids || id === null || id === ids[this.#state.step - 1] || !ids.includes(id)) return;
    this.#act({ do: 'go', step: ids.indexOf(id) + 1 });
  }

  disconnectedCallback(): void {
    this.#clock?.stop();
    this.#leave.abort();
  }

  /** In somebody else's text: the address of the page is not the player's. */
  get #isGuest(): boolean {
    return this.dataset.guest !== undefined;
  }

  get #course() {
    return courseOf(this.#data);
  }

  #listen(data: PlayerData): void {
    const options = { signal: this.#leave.signal };
    this.addEventListener('click', (event) => this.#click(event), options);
    this.addEventListener('keydown', (event) => this.#key(event), options);
    if (!this.#isGuest) {
      window.addEventListener('hashchange', () => this.#follow(true), options);
      window.addEventListener('popstate', () => this.#follow(true), options);
    }
    document.addEventListener(
      'visibilitychange',
      () => document.hidden && this.#act({ do: 'pause' }),
      options,
    );
    document.addEventListener('fullscreenchange', () => showFullScreen(this, data), options);
    this.querySelector('select')?.addEventListener(
      'change',
      (event) =>
        this.#act({ do: 'speed', speed: Number((event.target as HTMLSelectElement).value) }),
      options,
    );
  }

  /** Takes the step and the level that the page was written with. */
  #stand(): void {
    const { ids } = this.#data as PlayerData;
    const step = Math.max(0, ids.indexOf(this.getAttribute('step') ?? '')) + 1;
    const level = this.dataset.level as Level;
    const there = reduce(this.#state, { do: 'go', step }, this.#course);
    this.#show(reduce(there, { do: 'level', level }, this.#course), false);
  }

  /** Goes where the address points. */
  #follow(moved: boolean): void {
    const data = this.#data as PlayerData;
    const asked = readAddress(location.hash, data.ids, data.heirs);
    // Another part of the page has ids too, such as its headings.
    const elsewhere = !asked.found && document.getElementById(asked.id) !== null;
    if (moved && (elsewhere || (asked.found && asked.step === this.#state.step))) return;
    this.#show(reduce(this.#state, { do: 'go', step: asked.step }, this.#course), false);
    if (!asked.id || elsewhere) return;
    this.#note(asked.found ? '' : fill(data.words.unknownStep, { id: asked.id }));
    this.#arrive();
    // While the page loads, browsers go on scrolling to the text that bears the id.
    if (document.readyState !== 'complete')
      window.addEventListener('load', () => setTimeout(() => this.#arrive()), { once: true });
  }

  /** Brings the picture into view and the focus to the sentence of the step. */
  #arrive(): void {
    this.scrollIntoView({ block: 'start' });
    this.#words?.heading.focus({ preventScroll: true });
  }

  #note(text: string): void {
    const note = this.querySelector<HTMLElement>('.note');
    if (note) note.textContent = text;
  }

  #click(event: Event): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('button[data-do]');
    if (button) this.#press(button.dataset.do ?? '', button.dataset.value ?? '');
    const link = target.closest<HTMLAnchorElement>('a[data-step]');
    const mouse = event as MouseEvent;
    if (!link || mouse.metaKey || mouse.ctrlKey || mouse.shiftKey) return;
    event.preventDefault();
    const id = link.dataset.step ?? '';
    const step = (this.#data?.ids.indexOf(id) ?? 0) + 1;
    if (!this.#isGuest) history.pushState(null, '', `#${id}`);
    this.#act({ do: 'go', step });
    if (link.dataset.scroll !== undefined) this.#arrive();
  }

  #press(name: string, value: string): void {
    switch (name) {
      case 'play':
        this.#act({ do: this.#state.playing ? 'pause' : 'play' });
        return;
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        this.#act({ do: name });
        return;
      case 'level':
        this.#act({ do: 'level', level: value as Level });
        return;
      case 'full-screen':
        void toggleFullScreen(this.querySelector('.player') ?? this);
        return;
      case 'help':
        this.querySelector('dialog')?.showModal();
        return;
      case 'close-help':
        this.querySelector('dialog')?.close();
        return;
    }
  }

  #key(event: KeyboardEvent): void {
    const name = pressOf(event);
    if (!name) return;
    event.preventDefault();
    this.#press(name, '');
  }

  #act(action: Action): void {
    const before = this.#state;
    this.#note('');
    this.#show(reduce(before, action, this.#course), true);
    if (this.#state.step === before.step || action.do === 'go') return;
    this.#remember();
  }

  /** Keeps the address on the step without filling the history. */
  #remember(): void {
    if (this.#isGuest) return;
    const id = this.#data?.ids[this.#state.step - 1] ?? '';
    try {
      history.replaceState(history.state, '', `#${id}`);
    } catch {
      // Browsers limit how often this may be called; the next step catches up.
    }
  }

  #show(next: PlayerState, animate: boolean): void {
    const data = this.#data as PlayerData;
    const before = this.#state;
    this.#state = next;
    const { step, level } = next;
    const moves = step !== before.step;
    const brief = level === 'brief';
    this.setAttribute('step', data.ids[step - 1] ?? '');
    this.dataset.level = level;
    this.dataset.playing = `${next.playing}`;
    showControls(this, data, next);
    const { n, total } = placeOf(data, next);
    this.#scrubber?.show(n, total, `${n}`, fill(data.words.of, { n, total }));
    this.#words?.show(step, brief);
    const resting: Promise<void>[] = [];
    for (const { svg, bound } of this.#drawings) {
      rest(svg);
      const seen = svg.getClientRects().length > 0;
      const moving = animate && moves && seen && !still.matches;
      if (moving) leaveGhosts(svg, bound, before.step, step);
      paint(
        bound,
        step,
        data.words.pills,
        (n) => (brief && n ? `${data.order.indexOf(data.hops[Number(n) - 1] ?? '') + 1}` : n),
        moving ? rehung(bound, before.step, step) : undefined,
      );
      if (moving) resting.push(move(svg, bound, before.step, step, DURATION / next.speed));
    }
    this.#announce(moves);
    if (moves)
      this.dispatchEvent(
        new CustomEvent('call-chain:step', {
          bubbles: true,
          detail: {
            chain: this.getAttribute('chain'),
            scenario: this.getAttribute('scenario'),
            step: data.ids[step - 1],
            index: step - 1,
            total: data.ids.length,
          },
        }),
      );
    this.#schedule(Promise.all(resting));
  }

  /** Playing: when the motion rests and the words have been read, on to the next step. */
  #schedule(rested: Promise<unknown>): void {
    this.#clock?.stop();
    if (!this.#state.playing) return;
    const shown = this.#state;
    const text = this.#words?.heading.textContent ?? '';
    void rested.then(() => {
      if (this.#state !== shown) return;
      this.#clock = timeout(() => this.#tick(), readingTime(text, shown.speed));
    });
  }

  #tick(): void {
    this.#show(reduce(this.#state, { do: 'advance' }, this.#course), true);
    this.#remember();
  }

  /** One polite sentence per step; nothing at load. */
  #announce(moves: boolean): void {
    const live = this.querySelector<HTMLElement>('[aria-live]');
    if (!live || !moves) return;
    const data = this.#data as PlayerData;
    const { n, total } = placeOf(data, this.#state);
    live.textContent = fill(data.words.announce, {
      n,
      total,
      text: this.#words?.heading.textContent?.trim() ?? '',
    });
  }
}
