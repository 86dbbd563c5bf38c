/** The header's tools: colour scheme, a change of language that keeps the place, keys that lead to the search. */

const KEY = 'theme';

function readTheme(): string {
  try {
    return localStorage.getItem(KEY) ?? 'system';
  } catch {
    return 'system';
  }
}

function storeTheme(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = readTheme();
    select.addEventListener('change', () => {
      storeTheme(select.value);
      if (select.value === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = select.value;
    });
  }
}

if (!customElements.get('theme-switch')) customElements.define('theme-switch', ThemeSwitch);

// The link is completed when it is used, because the step may have changed by then.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
  if (link) link.hash = location.hash;
});

/** In these a slash is text. */
const TYPING = 'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select';

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !ctrlK) return;
  if (slash && (event.target as Element).closest(TYPING)) return;
  const field = document.querySelector<HTMLInputElement>('search-box input');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else link?.click();
});
