import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isStale, type Twins, textsOf, twinsOf } from '../../model/twins.ts';
import { LANGS, LANGUAGES, type Lang } from '../../model/vocabulary.ts';
import { chapterFiles, yamlFiles } from './content-files.ts';
import { readMdx } from './read-mdx.ts';
import { readYaml } from './read-yaml.ts';

/** The texts of one entry in both languages, and where the Chinese one is kept. */
export interface TwinEntry {
  /** `chapters/oci`, `glossary/cri`, `ui/words`. */
  readonly name: string;
  readonly file: string;
  readonly now: Twins;
}

/** What the two texts of each entry were when they last said the same: name → fingerprints. */
export type TwinRecord = Readonly<Record<string, Twins>>;

export const RECORD = 'content/twins/record.yaml';

/** Folders whose files do not hold a text in both languages. */
const MUTE = ['about', 'apis', 'chapters', 'published', 'sources', 'twins', 'ui'];

/** Texts of which each language is a file: name → the file without its language. */
const PAIRS = { 'ui/words': 'content/ui/*.yaml', 'about/text': 'content/about/*.mdx' } as const;

/** Every entry that is written in two languages; one that lacks a language is left to the check. */
export function twinEntries(root: string): TwinEntry[] {
  const folders = existsSync(join(root, 'content')) ? readdirSync(join(root, 'content')) : [];
  const entries = folders
    .filter((folder) => !MUTE.includes(folder))
    .sort()
    .flatMap((folder) =>
      yamlFiles(root, folder).map((path) => ({
        name: `${folder}/${basename(path, '.yaml')}`,
        file: relative(root, path),
        now: twinsOf(textsOf(readYaml(path).data)),
      })),
    );
  return [...entries, ...chapterTwins(root), ...pairTwins(root)];
}

function chapterTwins(root: string): TwinEntry[] {
  const files = LANGS.map((lang) => [lang, chapterFiles(root, lang)] as const);
  const zh = files.find(([lang]) => lang === 'zh')?.[1] ?? [];
  return zh.flatMap(({ slug, file }) => {
    const texts = files.flatMap(([lang, all]) => {
      const twin = all.find((c) => c.slug === slug);
      return twin ? [[lang, textOf(root, twin.file)] as const] : [];
    });
    if (texts.length < LANGS.length) return [];
    const now = twinsOf(Object.fromEntries(texts) as Record<Lang, string>);
    return [{ name: `chapters/${slug}`, file, now }];
  });
}

/** The text with its title and summary; a new date of review changes nothing that is told. */
function textOf(root: string, file: string): string {
  const { frontmatter, body } = readMdx(join(root, file), file);
  const { title, summary } = (frontmatter.data ?? {}) as { title?: string; summary?: string };
  return [title, summary, body.trim()].join('\n');
}

function pairTwins(root: string): TwinEntry[] {
  return Object.entries(PAIRS).flatMap(([name, pattern]) => {
    const fileOf = (lang: Lang) =>
      pattern.replace('*', LANGUAGES[lang].path || LANGUAGES[lang].tag);
    if (!LANGS.every((lang) => existsSync(join(root, fileOf(lang))))) return [];
    const texts = LANGS.map(
      (lang) => [lang, readFileSync(join(root, fileOf(lang)), 'utf8')] as const,
    );
    const now = twinsOf(Object.fromEntries(texts) as Record<Lang, string>);
    return [{ name, file: fileOf('zh'), now }];
  });
}

/** The record as it is kept; empty before the first. */
export function readRecord(root: string): TwinRecord {
  const path = join(root, RECORD);
  return existsSync(path) ? ((readYaml(path).data ?? {}) as TwinRecord) : {};
}

/** Entries whose English has changed while the Chinese stayed. */
export function staleEntries(root: string): TwinEntry[] {
  const record = readRecord(root);
  return twinEntries(root).filter(({ name, now }) => isStale(now, record[name]));
}
