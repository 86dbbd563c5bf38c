/** The header's switches: colour scheme, and a change of language that keeps the step. */

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
