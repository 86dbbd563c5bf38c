import { mdxToMdast } from 'satteri';

/** A place in a text file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A component as a chapter uses it: `<Term id="cri">`. */
export interface Use extends Place {
  readonly name: string;
  /** Attributes by name; an expression is its JSON value, or undefined when it is no JSON. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What a chapter's text is made of, as far as others need to know. */
export interface ChapterText {
  readonly uses: readonly Use[];
  readonly links: readonly (Place & { readonly url: string })[];
  readonly headings: readonly (Place & {
    readonly depth: number;
    readonly text: string;
    readonly id: string | undefined;
  })[];
  /** Runs of prose, code left out. */
  readonly prose: readonly (Place & { readonly text: string })[];
}

interface Node {
  readonly type: string;
  readonly position?: { readonly start: Place } | undefined;
  readonly children?: readonly Node[];
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly url?: string;
  readonly value?: string;
  readonly depth?: number;
  readonly data?: { readonly hProperties?: { readonly id?: string } };
}

interface Attribute {
  readonly name?: string;
  readonly value?: string | null | { readonly value?: string };
}

/** Reads the text of an MDX file, with or without its frontmatter. Throws on what is no MDX. */
export function readChapter(mdx: string): ChapterText {
  const root = mdxToMdast(mdx, {
    features: { headingAttributes: true, frontmatter: true },
  }) as Node;
  const found = { uses: [] as Use[], links: [], headings: [], prose: [] } as {
    uses: Use[];
    links: (Place & { url: string })[];
    headings: ChapterText['headings'][number][];
    prose: (Place & { text: string })[];
  };
  visit(root, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (/^mdxJsx(Flow|Text)Element$/.test(node.type) && node.name)
      found.uses.push({ line, column, name: node.name, attributes: readAttributes(node) });
    else if (node.type === 'link' && node.url !== undefined)
      found.links.push({ line, column, url: node.url });
    else if (node.type === 'heading')
      found.headings.push({
        line,
        column,
        depth: node.depth ?? 0,
        text: textOf(node),
        id: node.data?.hProperties?.id,
      });
    else if (node.type === 'text') found.prose.push({ line, column, text: node.value ?? '' });
  });
  return found;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');

function readAttributes(node: Node): Record<string, unknown> {
  const pairs = (node.attributes ?? []).flatMap(({ name, value }) => {
    if (name === undefined) return [];
    if (value === null || value === undefined) return [[name, true] as const];
    return [[name, typeof value === 'string' ? value : readJson(value.value ?? '')] as const];
  });
  return Object.fromEntries(pairs);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
