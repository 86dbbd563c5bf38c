import { fill } from '../render/fill.ts';

/** The parts of Pagefind's interface that are used here. */
interface Pagefind {
  search(query: string): Promise<{ results: readonly Result[] }>;
}

/** A page that is found; what is in it is loaded when it is shown. */
interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

/** A page with the places in it where the words stand. */
interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly sub_results: readonly Place[];
}

interface Place {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** Pages shown at a time, and places of each. */
const PAGES = 8;
const PLACES = 4;

/** Long enough not to search for half-typed words, short enough not to be felt. */
const PAUSE = 120;

/**
 * `<search-box>`: searches the index that lies beside the pages. The query is kept in the address
 * (`?q=`), so that a search can be linked and Back returns to it.
 */
class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #query = '';
  #rest: readonly Result[] = [];

  connectedCallback(): void {
    const field = this.#field;
    field.value = this.dataset.missing === undefined ? readQuery() : wordsOf(location.pathname);
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(field.value), PAUSE);
    });
    this.querySelector('.more')?.addEventListener('click', () => void this.#showMore());
    if (field.value) void this.#search(field.value);
    if (this.dataset.missing === undefined) field.focus();
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  async #search(text: string): Promise<void> {
    const query = text.trim();
    this.#query = query;
    if (this.dataset.missing === undefined) keepQuery(query);
    if (!query) {
      this.#say('');
      this.#list.replaceChildren();
      this.#offerMore();
      return;
    }
    try {
      const results = await this.#find(query);
      if (this.#query !== query) return;
      this.#rest = results;
      this.#list.replaceChildren();
      const { none = '', found = '' } = this.dataset;
      this.#say(fill(results.length ? found : none, { n: results.length, query }));
      await this.#showMore();
    } catch {
      this.#pagefind = undefined;
      this.#say(this.dataset.failed ?? '');
    }
  }

  /**
   * Pages with the very words in this order come first: Chinese is searched by its words, and
   * an error message by all of its words, in whatever order.
   */
  async #find(query: string): Promise<readonly Result[]> {
    const pagefind = await this.#load();
    const exact = query.includes('"') ? [] : (await pagefind.search(`"${query}"`)).results;
    const { results } = await pagefind.search(query);
    return [...exact, ...results.filter((r) => exact.every((e) => e.id !== r.id))];
  }

  /** The index is loaded when somebody searches, not before. */
  #load(): Promise<Pagefind> {
    const address = '/pagefind/pagefind.js';
    this.#pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    return this.#pagefind;
  }

  async #showMore(): Promise<void> {
    const query = this.#query;
    const next = this.#rest.slice(0, PAGES);
    this.#rest = this.#rest.slice(PAGES);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (this.#query !== query) return;
    this.#list.append(...pages.map(itemOf));
    this.#offerMore();
  }

  #offerMore(): void {
    const button = this.querySelector<HTMLElement>('.more');
    if (button) button.hidden = !this.#query || this.#rest.length === 0;
  }

  get #list(): HTMLElement {
    return this.querySelector('.results') as HTMLElement;
  }

  #say(text: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }
}

const readQuery = () => new URLSearchParams(location.search).get('q') ?? '';

function keepQuery(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}

/** `/chains/docker-shim/` → `chains docker shim`: what somebody who came here may have meant. */
const wordsOf = (path: string) =>
  decodeURIComponent(path)
    .replace(/^\/zh-cn\//, '/')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

function itemOf({ url, meta, excerpt, sub_results: places }: Found): HTMLElement {
  const item = document.createElement('li');
  const parts = places.filter((place) => place.url !== url);
  const shown = places.length === parts.length ? parts : [{ title: '', url, excerpt }, ...parts];
  const head = document.createElement('h2');
  head.append(linkTo(url, meta.title ?? url));
  item.append(head);
  for (const place of shown.slice(0, PLACES)) {
    const line = document.createElement('p');
    if (place.title) line.append(linkTo(place.url, place.title), ' ');
    line.append(excerptOf(place.excerpt));
    item.append(line);
  }
  return item;
}

function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title.replace(/#$/, '');
  return link;
}

/** Pagefind marks the found words with `<mark>` in text that it has escaped; only those are kept. */
function excerptOf(html: string): HTMLElement {
  const span = document.createElement('span');
  const text = new DOMParser().parseFromString(html, 'text/html').body;
  for (const node of text.childNodes) {
    if (node.nodeName !== 'MARK') span.append(node.textContent ?? '');
    else {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      span.append(mark);
    }
  }
  return span;
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
