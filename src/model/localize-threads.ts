import type { Event } from './event.ts';
import { type Local, localize } from './localize.ts';
import type { Thread } from './thread.ts';
import type { Lang, Party } from './vocabulary.ts';

export type LocalThread = Local<Thread> & { readonly id: string };

/** What an event does to threads; the picture draws it, the text says it. */
export type Turn = { readonly thread: string; readonly name: string } & (
  | {
      readonly do: 'splits' | 'merges' | 'meets' | 'uses';
      readonly other: string;
      readonly otherName: string;
    }
  | { readonly do: 'given'; readonly to: Party }
  | { readonly do: 'ends' | 'fades' }
);

/** An event with its place in the picture. */
export interface StoryEvent {
  readonly id: string;
  readonly date: string;
  readonly circa: boolean;
  readonly title: string;
  readonly text: string;
  /** The event in a few words. */
  readonly label: string;
  readonly rank: 1 | 2 | 3;
  /** The thread whose knot it is. */
  readonly home: string;
  /** All threads that its knot lies on, from the top row down. */
  readonly on: readonly string[];
  /** The names that its own thread, and the one it meets, have on that day. */
  readonly names: readonly string[];
  readonly turns: readonly Turn[];
  /** Slug of the chapter that tells it. */
  readonly chapter: string | undefined;
}

/** The storyline in one language. */
export interface Story {
  /** From the top row down. */
  readonly threads: readonly LocalThread[];
  /** The oldest first. */
  readonly events: readonly StoryEvent[];
}

/**
 * Joins threads and events into one story.
 * @throws when a knot names no event; `checkThreads` says where
 */
export function localizeThreads(
  threads: ReadonlyMap<string, Thread>,
  events: ReadonlyMap<string, Event>,
  lang: Lang,
): Story {
  const lines = [...threads]
    .map(([id, thread]) => ({ ...localize(thread, lang), id }))
    .sort((a, b) => a.order - b.order);
  const rows = lines.map((t) => t.id);
  const dateOf = (id: string): string | undefined => events.get(id)?.date;
  const stops = lines.flatMap((home) =>
    home.knots.map((knot): StoryEvent => {
      const event = events.get(knot.event);
      if (!event)
        throw new Error(`content/threads/${home.id}.yaml: there is no event ${knot.event}`);
      const { date, circa, title, text } = localize(event, lang);
      const turns = turnsAt(knot.event, lines, (id) => nameOn(id, date, lines, dateOf));
      const on = new Set([home.id, ...turns.flatMap(placesOf)]);
      const told = [home.id, ...(knot.meets === undefined ? [] : [knot.meets])];
      return {
        id: knot.event,
        date,
        circa: circa ?? false,
        title,
        text,
        label: knot.label ?? title,
        rank: knot.rank,
        home: home.id,
        on: [...on].sort((a, b) => rows.indexOf(a) - rows.indexOf(b)),
        names: told.map((id) => nameOn(id, date, lines, dateOf)),
        turns,
        chapter: knot.opens,
      };
    }),
  );
  return { threads: lines, events: stops.sort((a, b) => a.date.localeCompare(b.date)) };
}

/** The name a thread has on a day. */
function nameOn(
  id: string,
  date: string,
  threads: readonly LocalThread[],
  dateOf: (event: string) => string | undefined,
): string {
  const thread = threads.find((t) => t.id === id);
  const until = dateOf(thread?.once?.until ?? '');
  const once = until !== undefined && date < until ? thread?.once?.name : undefined;
  return once ?? thread?.name ?? id;
}

function turnsAt(
  event: string,
  threads: readonly LocalThread[],
  nameOf: (thread: string) => string,
): Turn[] {
  return threads.flatMap((thread): Turn[] => {
    const { id, begins, splits, given, merges, ends, fades, uses, knots } = thread;
    const self = { thread: id, name: nameOf(id) };
    const pair = (
      verb: 'splits' | 'merges' | 'meets' | 'uses',
      other: string | undefined,
    ): Turn[] =>
      other === undefined ? [] : [{ ...self, do: verb, other, otherName: nameOf(other) }];
    return [
      ...pair('splits', begins === event ? splits?.from : undefined),
      ...pair('meets', knots.find((k) => k.event === event)?.meets),
      ...given
        .filter((gift) => gift.event === event)
        .map(({ receiver, party }): Turn => ({ ...self, do: 'given', to: receiver ?? party })),
      ...uses.filter((use) => use.event === event).flatMap((use) => pair('uses', use.thread)),
      ...pair('merges', merges?.event === event ? merges.into : undefined),
      ...(ends?.event === event ? [{ ...self, do: 'ends' as const }] : []),
      ...(fades?.after === event ? [{ ...self, do: 'fades' as const }] : []),
    ];
  });
}

/** The threads on which a turn puts a knot: both ends of a link or a meeting. */
const placesOf = (turn: Turn): string[] =>
  turn.do === 'meets' || turn.do === 'uses' ? [turn.thread, turn.other] : [];
