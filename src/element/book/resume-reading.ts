import { lastStop } from './reading-store.ts';

/** `<resume-reading data-base="/chapters/" data-text="Go on: {title}">`: a link to the last stop, if there is one. */
class ResumeReading extends HTMLElement {
  connectedCallback(): void {
    const stop = lastStop();
    const { base = '', text = '', titles = '{}' } = this.dataset;
    if (!stop || stop.read >= 1) return;
    // The stop may have been made in the other language.
    const title = (JSON.parse(titles) as Record<string, string>)[stop.slug];
    if (title === undefined) return;
    const link = document.createElement('a');
    link.href = `${base}${stop.slug}/${stop.part ? `#${stop.part}` : ''}`;
    link.textContent = text.replace('{title}', title);
    this.replaceChildren(link);
    this.hidden = false;
  }
}

if (!customElements.get('resume-reading')) customElements.define('resume-reading', ResumeReading);
