import { checkChinese } from './check-texts.ts';
import { Citation } from './citation.ts';
import type { Issue } from './issue.ts';
import { checkRef, type Known } from './known.ts';
import { suggest } from './nearest.ts';
import type { ChapterText, Place, Use } from './read-chapter.ts';
import { FIGURES, type Lang } from './vocabulary.ts';

/** An issue at a place in an MDX file. */
export type PlacedIssue = Place & Pick<Issue, 'message' | 'hint'>;

/** The components of a chapter → their attributes; `!` marks one that is needed. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Aside: ['title!'],
  Chain: ['id!', 'variant', 'step', 'scenario', 'view', 'level'],
  Cite: ['source', 'at', 'where', 'says', 'symbol'],
  Compare: ['a!', 'b!'],
  Event: ['id!'],
  Figure: ['id!'],
  Myth: ['id!'],
  Recall: ['question!', 'choices', 'answer', 'order', 'because!'],
  Term: ['id!'],
};

/** What an author must mend in one chapter. */
export function checkChapter(text: ChapterText, lang: Lang, known: Known): PlacedIssue[] {
  return [
    ...text.uses.flatMap((use) => checkUse(use, known)),
    ...text.links.flatMap(({ url, ...place }) => {
      if (/^(https?:\/\/|#)/.test(url)) return [];
      const issue = checkRef(url, known);
      return issue ? [{ ...place, ...issue }] : [];
    }),
    ...text.headings
      .filter((h) => h.id === undefined)
      .map(({ line, column, text: words }) => ({
        line,
        column,
        message: `the heading “${words}” has no id`,
        hint: 'write {#the-id} behind it, the same in both languages: links to it must last',
      })),
    ...(lang === 'zh' ? text.prose.flatMap(checkProse) : []),
  ];
}

const checkProse = ({ text, line, column }: Place & { text: string }): PlacedIssue[] =>
  checkChinese(text, []).map(({ message, hint }) => ({
    line,
    column,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));

function checkUse(use: Use, known: Known): PlacedIssue[] {
  const { name, attributes, line, column } = use;
  const at = (message: string, hint?: string): PlacedIssue => ({
    line,
    column,
    message: `<${name}>: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  });
  const allowed = COMPONENTS[name];
  if (!allowed) return [at('there is no such component', suggest(name, Object.keys(COMPONENTS)))];
  const names = allowed.map((a) => a.replace('!', ''));
  const issues = Object.keys(attributes)
    .filter((key) => !names.includes(key))
    .map((key) => at(`unknown attribute "${key}"`, suggest(key, names)));
  for (const key of allowed)
    if (key.endsWith('!') && attributes[key.slice(0, -1)] === undefined)
      issues.push(at(`needs ${key.slice(0, -1)}="…"`));
  if (issues.length) return issues;
  const id = String(attributes.id);
  const ref = (text: string) => {
    const wrong = checkRef(text, known);
    return wrong ? [at(wrong.message, wrong.hint)] : [];
  };
  switch (name) {
    case 'Chain': {
      const variant = attributes.variant ? `/${attributes.variant}` : '';
      return ref(`chain:${id}${variant}${attributes.step ? `#${attributes.step}` : ''}`);
    }
    case 'Compare':
      return [...ref(`chain:${attributes.a}`), ...ref(`chain:${attributes.b}`)];
    case 'Figure':
      return (FIGURES as readonly string[]).includes(id)
        ? []
        : [at(`unknown figure "${id}"`, suggest(id, FIGURES))];
    case 'Cite':
      return checkCite(use, known).map((message) => at(message.message, message.hint));
    case 'Recall':
      return checkRecall(attributes).map((message) => at(message));
    case 'Aside':
      return [];
    default:
      return ref(`${name.toLowerCase()}:${id}`);
  }
}

function checkCite({ attributes }: Use, known: Known): Pick<PlacedIssue, 'message' | 'hint'>[] {
  const parsed = Citation.safeParse(attributes);
  if (!parsed.success)
    return [
      {
        message: 'needs source="…" (and where="…"), or at="owner/repo@tag:path#L1"',
        hint: 'a tag or a commit, not a branch: branches move',
      },
    ];
  if ('at' in parsed.data || known.sources.includes(parsed.data.source)) return [];
  const { source } = parsed.data;
  return [
    {
      message: `unknown source "${source}"`,
      hint: `${suggest(source, known.sources)} · or write content/sources/${source}.yaml`,
    },
  ];
}

function checkRecall({ choices, answer, order }: Use['attributes']): string[] {
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.length > 1 && value.every((v) => typeof v === 'string');
  if (order !== undefined)
    return isList(order) ? [] : ['order={["first", "second", …]} needs at least two lines'];
  if (!isList(choices)) return ['needs choices={["…", "…"]} or order={["…", "…"]}'];
  const right = typeof answer === 'number' && Number.isInteger(answer) && choices[answer - 1];
  return right ? [] : [`answer={n} must count one of the ${choices.length} choices, from 1`];
}

/** Where two chapters that should be twins differ in what they are made of. */
export function checkTwins(one: ChapterText, other: ChapterText): PlacedIssue[] {
  const issues: PlacedIssue[] = [];
  const heads = (text: ChapterText) => text.headings.map((h) => h.id);
  for (const id of heads(one))
    if (!heads(other).includes(id))
      issues.push({
        line: 1,
        column: 1,
        message: `the section {#${id}} of the English text is missing`,
      });
  const parts = (text: ChapterText) =>
    text.uses
      .filter((u) => ['Chain', 'Compare', 'Figure', 'Myth', 'Recall', 'Aside'].includes(u.name))
      .map((u) => [u.name, u.attributes.id ?? u.attributes.a ?? ''].join(' ').trim());
  const mine = parts(other);
  parts(one).forEach((part, i) => {
    if (mine[i] !== part && issues.length < 3)
      issues.push({
        line: 1,
        column: 1,
        message: `component ${i + 1} is <${mine[i] ?? 'nothing'}>, in the English text <${part}>`,
        hint: 'both languages have the same figures in the same order',
      });
  });
  return issues;
}
