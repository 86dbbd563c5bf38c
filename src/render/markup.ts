const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for markup, in content and in attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="…">children</name>`; attributes that are undefined or false are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? '' : escapeText(`${value}`)}"`)
    .join('');
  const inner = children.join('');
  return inner ? `<${name}${text}>${inner}</${name}>` : `<${name}${text}/>`;
}
