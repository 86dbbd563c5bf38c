import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { chooseYears } from '../layout/timeline/choose-years.ts';
import { fill } from '../render/fill.ts';

/** Room in pixels from which a title is written beside its mark. */
const ROOM = 1.05;

/**
 * `<time-line>`: zooms and moves the drawing of the timeline and filters it together with the list.
 * The wheel alone scrolls the page; with Ctrl, or by pinching, it zooms.
 */
class TimeLine extends HTMLElement {
  #transform: ZoomTransform = zoomIdentity;
  #widths = new Map<Element, number>();

  connectedCallback(): void {
    const svg = this.#svg;
    const behavior = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 40])
      .filter((event: Event) => {
        if (event.type === 'wheel')
          return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
        return !(event as MouseEvent).button && !(event as MouseEvent).ctrlKey;
      })
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.#transform = event.transform;
        this.#place();
      });
    const drawing = select(svg);
    const limit = () => {
      const { width, height } = svg.getBoundingClientRect();
      behavior
        .extent([
          [0, 0],
          [width, height],
        ])
        .translateExtent([
          [0, 0],
          [width, height],
        ]);
    };
    limit();
    drawing.call(behavior).on('dblclick.zoom', null);
    new ResizeObserver(() => {
      limit();
      this.#widths.clear();
      behavior.translateBy(drawing, 0, 0);
      this.#place();
    }).observe(svg);
    this.querySelector('.zoom')?.addEventListener('click', (event) => {
      const name = (event.target as Element).closest('button')?.dataset.do;
      const step = svg.getBoundingClientRect().width / 3 / this.#transform.k;
      if (name === 'in') behavior.scaleBy(drawing, 1.6);
      else if (name === 'out') behavior.scaleBy(drawing, 1 / 1.6);
      else if (name === 'left') behavior.translateBy(drawing, step, 0);
      else if (name === 'right') behavior.translateBy(drawing, -step, 0);
      else if (name === 'reset') behavior.transform(drawing, zoomIdentity);
    });
    this.querySelector('.timeline-tools')?.addEventListener('change', () => this.#filter(true));
    // A mark that takes the focus comes into view, as a link in a text would.
    svg.addEventListener('focusin', (event) => {
      const mark = (event.target as Element).closest<SVGElement>('.mark-link');
      const x = this.#at(Number(mark?.dataset.x0));
      const { width } = svg.getBoundingClientRect();
      if (mark && (x < 0 || x > width))
        behavior.translateTo(drawing, Number(mark.dataset.x0) * width, 0);
    });
    this.#filter(false);
  }

  get #svg(): SVGSVGElement {
    return this.querySelector('svg.timeline') as SVGSVGElement;
  }

  /** Pixels from the left for a place 0…1 on the axis. */
  #at(x: number): number {
    const { width } = this.#svg.getBoundingClientRect();
    return this.#transform.applyX(x * width);
  }

  #place(): void {
    const ticks = [...this.#svg.querySelectorAll<SVGElement>('.years > g')];
    const years = ticks.map(({ dataset }) => ({
      year: Number(dataset.year),
      x: this.#at(Number(dataset.x)),
    }));
    const written = chooseYears(years, Number(this.#svg.dataset.gap));
    for (const tick of ticks) {
      tick.toggleAttribute('data-written', written.has(Number(tick.dataset.year)));
      const x = `${this.#at(Number(tick.dataset.x))}`;
      tick.querySelector('line')?.setAttribute('x1', x);
      tick.querySelector('line')?.setAttribute('x2', x);
      tick.querySelector('text')?.setAttribute('x', x);
    }
    for (const mark of this.#marks) {
      const x0 = this.#at(Number(mark.dataset.x0));
      const x1 = this.#at(Number(mark.dataset.x1));
      mark.querySelector('circle')?.setAttribute('cx', `${(x0 + x1) / 2}`);
      for (const rect of mark.querySelectorAll('rect')) {
        rect.setAttribute('x', `${x0}`);
        rect.setAttribute('width', `${Math.max(8, x1 - x0)}`);
      }
      mark.querySelector('text')?.setAttribute('x', `${x1}`);
    }
    this.#title();
  }

  get #marks(): SVGAElement[] {
    return [...this.#svg.querySelectorAll<SVGAElement>('.mark-link')];
  }

  /** Writes a title where the next mark of its level leaves room for it. */
  #title(): void {
    const rows = new Map<string, SVGAElement[]>();
    for (const mark of this.#marks.filter((m) => !m.hasAttribute('data-off'))) {
      const y = mark.querySelector('text')?.getAttribute('y') ?? '';
      rows.set(y, [...(rows.get(y) ?? []), mark]);
    }
    const { width } = this.#svg.getBoundingClientRect();
    for (const row of rows.values())
      row.forEach((mark, i) => {
        const next = row[i + 1];
        const end = next ? this.#at(Number(next.dataset.x0)) - 8 : width;
        const start = this.#at(Number(mark.dataset.x1)) + 10;
        mark.toggleAttribute('data-titled', end - start >= this.#widthOf(mark) * ROOM);
      });
  }

  #widthOf(mark: SVGAElement): number {
    const text = mark.querySelector('text') as SVGTextElement;
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const width = text.getComputedTextLength();
    this.#widths.set(text, width);
    return width;
  }

  #filter(say: boolean): void {
    const lanes = [...this.querySelectorAll<HTMLInputElement>('[name="lane"]:checked')].map(
      (i) => i.value,
    );
    const party = this.querySelector<HTMLSelectElement>('[name="party"]')?.value ?? '';
    let shown = 0;
    for (const entry of this.querySelectorAll<HTMLElement>('article.event')) {
      const parties = [entry.dataset.party, ...(entry.dataset.also ?? '').split(' ')];
      const on =
        lanes.includes(entry.dataset.lane ?? '') && (party === '' || parties.includes(party));
      entry.hidden = !on;
      if (on) shown++;
      const id = entry.querySelector('h3')?.id ?? '';
      this.#svg.querySelector(`[data-event="${CSS.escape(id)}"]`)?.toggleAttribute('data-off', !on);
    }
    for (const year of this.querySelectorAll<HTMLElement>('.year'))
      year.hidden = !year.querySelector('article:not([hidden])');
    const status = this.querySelector('.shown');
    if (status && say) status.textContent = fill(this.dataset.shown ?? '', { n: shown });
    this.#place();
  }
}

if (!customElements.get('time-line')) customElements.define('time-line', TimeLine);
