import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Day, Localized, Text } from '../text.ts';
import { DatedMark } from './dated-mark.ts';

/** What can be counted in a year of a repository. */
export const METRICS = ['commits', 'authors'] as const;
export type Metric = (typeof METRICS)[number];

/** The projects with a line; each has its own look in the style sheet. */
const PROJECTS = [
  'moby',
  'containerd',
  'cri-containerd',
  'cri-o',
  'runc',
  'rkt',
  'swarm',
  'lmctfy',
] as const;
export type ProjectId = (typeof PROJECTS)[number];

const count = z.number().int().nonnegative();
const year = z.number().int().min(2013).max(2100);
const commit = z.string().regex(/^[0-9a-f]{40}$/);

const metric = z.strictObject({
  name: Localized,
  finding: Localized.meta({ description: 'One sentence that the numbers of this metric prove' }),
  say: Localized.meta({ description: '{name} {peak} {most} {last} {lastYear}' }),
  sayNow: Localized.meta({
    description: 'For a project that goes on: also {before} {beforeYear}, the last whole year',
  }),
});

/** How busy the repositories were, year by year (content/figures/project-activity.yaml). */
export const ProjectActivity = z.strictObject({
  id: z.literal('project-activity'),
  title: Localized.meta({ description: 'What the drawing shows, for those who cannot see it' }),
  partial: z.strictObject({ year, until: Day }).meta({
    description: 'The last year, which was not over when the repositories were read',
  }),
  projects: z
    .array(
      z.strictObject({
        id: z.enum(PROJECTS),
        name: Text,
        short: Text.optional().meta({ description: 'At its line, when the name is long' }),
        repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
        first: commit.meta({ description: 'The commit whose descendants are counted' }),
        last: commit.meta({ description: 'The head of the default branch' }),
        years: z
          .array(
            z.strictObject({
              year,
              commits: count,
              authors: count.meta({ description: 'Different author addresses' }),
              imported: count.optional().meta({
                description:
                  'Commits that came in with the history of another repository; not in commits',
              }),
              bots: count.optional().meta({ description: 'How many of the commits are by bots' }),
            }),
          )
          .min(2),
      }),
    )
    .min(1),
  marks: z.array(DatedMark),
  metrics: z.strictObject({ commits: metric, authors: metric }),
  words: z.strictObject({
    metric: Localized,
    magnify: Localized.meta({ description: '{most}' }),
    beyond: Localized.meta({ description: '{name} {most} {peak}' }),
    projects: Localized,
    partial: Localized.meta({ description: '{day}' }),
    table: Localized,
    project: Localized,
    year: Localized,
    imported: Localized,
    bots: Localized,
    marks: Localized,
    method: Localized,
  }),
  method: z.strictObject({ text: Localized, command: z.string().min(1) }),
  caveats: z.array(Localized).min(1),
  sources: Citations,
});
export type ProjectActivity = z.infer<typeof ProjectActivity>;
