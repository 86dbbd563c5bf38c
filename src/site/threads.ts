import { getCollection } from 'astro:content';
import {
  localizeThreads,
  type Story,
  type StoryEvent,
  type Turn,
} from '../model/localize-threads.ts';
import type { Ui } from '../model/ui.ts';
import type { Lang } from '../model/vocabulary.ts';
import { fill } from '../render/fill.ts';
import { at } from './addresses.ts';
import { listChapters } from './chapters.ts';
import { formatDay, formatMonth } from './dates.ts';

/** Where an event of the storyline leads. */
export interface Opening {
  readonly href: string;
  /** What is said of it: `Chapter 5: OCI`. */
  readonly text: string;
}

/** The storyline of a language, and where its events lead. */
export interface Storyline {
  readonly story: Story;
  readonly openings: ReadonlyMap<string, Opening>;
}

/** Reads threads and events. A chapter that is not (yet) published is replaced by the timeline. */
export async function getStoryline(lang: Lang, ui: Ui): Promise<Storyline> {
  const [threads, events, chapters] = await Promise.all([
    getCollection('threads'),
    getCollection('timeline'),
    listChapters(lang),
  ]);
  const story = localizeThreads(
    new Map(threads.map((t) => [t.id, t.data])),
    new Map(events.map((e) => [e.id, e.data])),
    lang,
  );
  const open = (event: StoryEvent): Opening => {
    const chapter = chapters.find((c) => c.slug === event.chapter);
    if (!chapter)
      return { href: `${at(lang, 'timeline')}#${event.id}`, text: ui.threads.onTimeline };
    const { slug, order, title } = chapter;
    return { href: at(lang, `chapters/${slug}`), text: fill(ui.threads.read, { n: order, title }) };
  };
  return { story, openings: new Map(story.events.map((event) => [event.id, open(event)])) };
}

/** A date as short as the picture writes it: `Jun 2014`, `2014年6月`, `2008`. */
export function shortDay(date: string, lang: Lang): string {
  const [year = '', month] = date.split('-');
  if (!month) return formatDay(year, lang);
  return lang === 'zh' ? formatDay(`${year}-${month}`, lang) : `${formatMonth(date, lang)} ${year}`;
}

/** What an event does to threads, in a sentence. */
export function sayTurn(turn: Turn, ui: Ui): string {
  const words = ui.threads[turn.do];
  const thread = turn.name;
  switch (turn.do) {
    case 'given':
      return fill(words, { thread, to: ui.parties[turn.to] });
    case 'ends':
    case 'fades':
      return fill(words, { thread });
    default:
      return fill(words, { thread, other: turn.otherName });
  }
}
