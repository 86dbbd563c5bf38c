import { basename, relative } from 'node:path';
import type { z } from 'zod';
import { checkEntry } from '../../model/check-entry.ts';
import { BOOK_ROOMS, checkTexts } from '../../model/check-texts.ts';
import { Event } from '../../model/event.ts';
import { Figure } from '../../model/figures/figure.ts';
import type { Issue } from '../../model/issue.ts';
import { Myth } from '../../model/myth.ts';
import { Note } from '../../model/note.ts';
import { Publication } from '../../model/publication.ts';
import { Question } from '../../model/question.ts';
import { Term } from '../../model/term.ts';
import { Thread } from '../../model/thread.ts';
import { Which } from '../../model/which.ts';
import { checkChapters } from './check-chapters.ts';
import { checkThreadFiles } from './check-thread-files.ts';
import { yamlFiles } from './content-files.ts';
import { knownContent } from './known-content.ts';
import { type LocatedIssue, readYaml } from './read-yaml.ts';
import { shapeIssues } from './shape-issues.ts';

/** Folder → the shape of its entries. */
const FOLDERS: Readonly<Record<string, z.ZodType>> = {
  figures: Figure,
  glossary: Term,
  log: Note,
  myths: Myth,
  questions: Question,
  sources: Publication,
  threads: Thread,
  timeline: Event,
  which: Which,
};

/** The chapters and everything they refer to: shape, length, Chinese, references, twins. */
export function checkBook(root: string): LocatedIssue[] {
  const known = knownContent(root);
  const urls = new Map<string, string>();
  const issues = Object.entries(FOLDERS).flatMap(([folder, schema]) =>
    yamlFiles(root, folder).flatMap((path) => {
      const file = relative(root, path);
      const { data, broken, locate } = readYaml(path);
      if (broken.length) return broken.map((issue) => ({ ...issue, file }));
      const found: Issue[] = [
        ...shapeIssues(schema, data),
        ...checkTexts(data, BOOK_ROOMS[folder] ?? {}),
        ...checkEntry(data, known),
        ...(folder === 'sources' ? checkUrl(data, basename(path, '.yaml'), urls) : []),
      ];
      return found.map((issue) => ({ ...locate(issue), file }));
    }),
  );
  return [...issues, ...checkThreadFiles(root, known), ...checkChapters(root, known)];
}

/** Every source once: two entries with one address would be counted as two. */
function checkUrl(data: unknown, id: string, urls: Map<string, string>): Issue[] {
  const { url } = (data ?? {}) as { url?: unknown };
  if (typeof url !== 'string') return [];
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
  const first = urls.get(bare);
  urls.set(bare, first ?? id);
  if (first === undefined) return [];
  return [
    {
      path: ['url'],
      message: `the same address as content/sources/${first}.yaml`,
      hint: 'keep one',
    },
  ];
}
