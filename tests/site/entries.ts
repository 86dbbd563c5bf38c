import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { yamlFiles } from '../../src/cli/content/content-files.ts';
import { root } from '../../src/cli/run.ts';

/** The entries of a content folder, as they stand in their files. */
export const entriesOf = (folder: string): { id: string; data: Record<string, unknown> }[] =>
  yamlFiles(root, folder).map((path) => ({
    id: basename(path, '.yaml'),
    data: parse(readFileSync(path, 'utf8')) as Record<string, unknown>,
  }));
