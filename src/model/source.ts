import { z } from 'zod';

const CODE =
  /^(?<repo>[\w.-]+\/[\w.-]+)@(?<ref>[\w./+-]+):(?<path>[^#\s]+?)(?:#L(?<first>\d+)(?:-L(?<last>\d+))?)?$/;

/**
 * Where a statement can be checked: a line of source at a tag or commit, written
 * `owner/repo@ref:path#L10-L20`. A branch is no source: it moves.
 */
export const Source = z.strictObject({
  at: z
    .string()
    .regex(CODE, 'owner/repo@tag:path/to/file#L10 or #L10-L20')
    .refine((at) => !/@(?:main|master|HEAD|develop|release(?:[-/]\d{1,2}(?:\.\d+)*)?):/.test(at), {
      message: 'a tag or a commit, not a branch: branches move',
    })
    .meta({ description: 'owner/repo@tag-or-commit:path#L10-L20' }),
  symbol: z.string().min(1).optional().meta({ description: 'The function or type at that place' }),
  says: z.string().min(1).optional().meta({ description: 'What exactly is to be seen there' }),
});
export type Source = z.infer<typeof Source>;

/** The parts of a source's `at`; lines are absent when the whole file is meant. */
export interface SourceParts {
  readonly repo: string;
  readonly ref: string;
  readonly path: string;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Splits `owner/repo@ref:path#L1-L2`. Throws on text that `Source` would refuse. */
export function parseSource(at: string): SourceParts {
  const groups = CODE.exec(at)?.groups;
  if (!groups) throw new Error(`not a source: ${at}`);
  const { repo = '', ref = '', path = '', first, last } = groups;
  return { repo, ref, path, first, last };
}

/** The permanent link to a source on GitHub. */
export function linkSource(at: string): string {
  const { repo, ref, path, first, last } = parseSource(at);
  const lines = first ? `#L${first}${last ? `-L${last}` : ''}` : '';
  return `https://github.com/${repo}/blob/${ref}/${path}${lines}`;
}
