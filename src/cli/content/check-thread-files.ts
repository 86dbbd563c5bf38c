import { basename, relative } from 'node:path';
import { checkThreads } from '../../model/check-threads.ts';
import { Event } from '../../model/event.ts';
import type { Known } from '../../model/known.ts';
import { Thread } from '../../model/thread.ts';
import { yamlFiles } from './content-files.ts';
import { type LocatedIssue, readYaml } from './read-yaml.ts';

/** What the threads of the front page name: events, chapters, each other, and in which order. */
export function checkThreadFiles(root: string, known: Known): LocatedIssue[] {
  const threads = new Map(
    yamlFiles(root, 'threads').flatMap((path) => {
      const parsed = Thread.safeParse(readYaml(path).data);
      return parsed.success ? [[basename(path, '.yaml'), parsed.data] as const] : [];
    }),
  );
  const events = new Map(
    yamlFiles(root, 'timeline').flatMap((path) => {
      const parsed = Event.safeParse(readYaml(path).data);
      return parsed.success ? [[basename(path, '.yaml'), parsed.data.date] as const] : [];
    }),
  );
  const chapters = [...known.chapters.keys()];
  return yamlFiles(root, 'threads').flatMap((path) => {
    const { locate } = readYaml(path);
    const found = checkThreads(basename(path, '.yaml'), { threads, events, chapters });
    return found.map((issue) => ({ ...locate(issue), file: relative(root, path) }));
  });
}
