/** An element as a strict reader sees it: enough of XML for what the renderers write. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

function decode(text: string): string {
  const lone = /&(?!amp;|lt;|gt;|quot;)/.exec(text);
  if (lone) throw new Error(`a bare & in “${text.slice(lone.index, lone.index + 40)}”`);
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key in found) throw new Error(`${key} is given twice in ${text}`);
    found[key] = decode(value);
  }
  return found;
}

/** Reads one element with all it contains. Throws on whatever is not well-formed. */
export function readXml(text: string): Element {
  const outer: { name: string; children: (Element | string)[] } = { name: '', children: [] };
  const open: { name: string; children: (Element | string)[] }[] = [outer];
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, closed, name, attributes = '', empty, words] = token;
    end = token.index + whole.length;
    const parent = open.at(-1) ?? outer;
    if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (words !== undefined) parent.children.push(decode(words));
  }
  if (end < text.length) throw new Error(`not understood: ${text.slice(end, end + 80)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [root, ...others] = outer.children;
  if (others.length || root === undefined || typeof root === 'string')
    throw new Error('not exactly one element');
  return root;
}

/** The element and all below it, in the order of the text. */
export function allOf(element: Element): Element[] {
  return [element, ...element.children.flatMap((c) => (typeof c === 'string' ? [] : allOf(c)))];
}

/** All text in an element. */
export const textOf = (element: Element): string =>
  element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('');

/** Markup with one element per line, so that a changed one is a changed line. */
export function pretty(markup: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [, before = '', tag = '', words = ''] of markup.matchAll(/(<\/)?([^<]*?>)([^<]*)/g)) {
    if (before) depth--;
    const text = `${before || '<'}${tag}${words.trim()}`;
    // The end of an element without children stays on its line.
    const name = /^[\w:-]+/.exec(tag)?.[0];
    const last = lines.at(-1)?.trimStart() ?? '';
    if (before && last.startsWith(`<${name}`) && !last.includes('</')) {
      lines.push(`${lines.pop()}${text}`);
    } else lines.push(`${'  '.repeat(depth)}${text}`);
    if (!before && !tag.endsWith('/>')) depth++;
  }
  return `${lines.join('\n')}\n`;
}
