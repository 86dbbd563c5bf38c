import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Localized, Text } from '../text.ts';
import { DatedMark } from './dated-mark.ts';

/** Whose address a commit carries; the order is that of the stack, from the ground up. */
export const COMPANIES = ['docker', 'google', 'red-hat', 'parallels', 'huawei', 'others'] as const;
export type Company = (typeof COMPANIES)[number];

const count = z.number().int().nonnegative();
const commits = z.strictObject(
  Object.fromEntries(COMPANIES.map((company) => [company, count])) as Record<Company, typeof count>,
);

/**
 * Who wrote libcontainer: commits by author's company and month, while it was a library of
 * Docker's (content/figures/libcontainer-authors.yaml).
 */
export const LibcontainerAuthors = z.strictObject({
  id: z.literal('libcontainer-authors'),
  title: Localized.meta({ description: 'What the drawing shows, for those who cannot see it' }),
  companies: z.array(
    z.strictObject({
      id: z.enum(COMPANIES),
      name: Text,
      addresses: Localized.meta({ description: 'Which author addresses are counted here' }),
      people: z.array(z.strictObject({ name: z.string().min(1), commits: count })).min(1),
      names: count.meta({ description: 'Different author names, all of them' }),
      sources: Citations.optional().meta({
        description: 'For private addresses: why this company',
      }),
    }),
  ),
  months: z.array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), commits })).min(1),
  marks: z.array(DatedMark),
  words: z.strictObject({
    until: Localized.meta({ description: 'Label of the slider' }),
    say: Localized.meta({ description: '{month} {total} {shares} {count} {docker}' }),
    share: Localized.meta({ description: '{name} {share}' }),
    between: Localized.meta({ description: 'What stands between two shares' }),
    commits: Localized.meta({ description: 'Axis title' }),
    table: Localized,
    month: Localized,
    company: Localized,
    total: Localized,
    people: Localized.meta({ description: '{shown} of {all}' }),
    marks: Localized,
    method: Localized,
  }),
  method: z.strictObject({ text: Localized, command: z.string().min(1) }),
  caveats: z.array(Localized).min(1),
  sources: Citations,
});
export type LibcontainerAuthors = z.infer<typeof LibcontainerAuthors>;
