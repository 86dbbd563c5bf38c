import type { Issue } from './issue.ts';
import { suggest } from './nearest.ts';
import type { Thread } from './thread.ts';

type Path = Issue['path'];

/** What the names in a thread may point to. */
export interface ThreadsKnown {
  readonly threads: ReadonlyMap<string, Thread>;
  /** Id of an event → its date. */
  readonly events: ReadonlyMap<string, string>;
  /** Slugs; undefined: chapters are not checked. */
  readonly chapters?: readonly string[];
}

/**
 * Names and dates of one thread: every name one that exists, every event a knot of one thread,
 * nothing before the thread begins or after it ends.
 * @param id of the thread, which is in `known.threads`
 */
export function checkThreads(id: string, known: ThreadsKnown): Issue[] {
  const thread = known.threads.get(id);
  if (!thread) return [];
  return [...checkNames(id, thread, known), ...checkDates(id, thread, known)];
}

function checkNames(id: string, thread: Thread, known: ThreadsKnown): Issue[] {
  const issues: Issue[] = [];
  const need = (what: string, names: Iterable<string>, name: string | undefined, path: Path) => {
    const all = [...names];
    if (name === undefined || all.includes(name)) return false;
    issues.push({ path, message: `unknown ${what} "${name}"`, hint: suggest(name, all) });
    return true;
  };
  const event = (name: string | undefined, path: Path) =>
    need('event', known.events.keys(), name, path);
  const other = (name: string | undefined, path: Path) => {
    if (need('thread', known.threads.keys(), name, path) || name !== id) return;
    issues.push({ path, message: `"${id}" is this thread itself`, hint: 'name another one' });
  };
  /** An event that this thread must pass through, as a knot of its own or of one that meets it. */
  const passed = (name: string | undefined, path: Path) => {
    if (name === undefined || event(name, path) || liesOn(id, name, known)) return;
    issues.push({
      path,
      message: `"${name}" is no knot of this thread, and no other thread meets it there`,
      hint: 'add it to the knots, or write `meets` at the thread that has it',
    });
  };
  /** An event that has a place in the picture at all. */
  const drawn = (name: string, path: Path) => {
    if (event(name, path) || homeOf(name, known) !== undefined) return;
    issues.push({
      path,
      message: `"${name}" is a knot of no thread`,
      hint: 'add it to the knots of the thread it belongs to',
    });
  };

  const [first] = thread.knots;
  if (thread.begins !== undefined && !event(thread.begins, ['begins']))
    if (first?.event !== thread.begins)
      issues.push({
        path: ['begins'],
        message: `the first knot is "${first?.event}", not "${thread.begins}"`,
        hint: 'a thread begins with its first knot',
      });
  other(thread.splits?.from, ['splits', 'from']);
  if (thread.splits && thread.begins === undefined)
    issues.push({
      path: ['splits'],
      message: 'a thread that splits off must say with which event it `begins`',
    });
  thread.given.forEach((gift, i) => passed(gift.event, ['given', i, 'event']));
  passed(thread.once?.until, ['once', 'until']);
  passed(thread.ends?.event, ['ends', 'event']);
  other(thread.merges?.into, ['merges', 'into']);
  if (thread.merges) drawn(thread.merges.event, ['merges', 'event']);
  if (thread.fades) drawn(thread.fades.after, ['fades', 'after']);
  thread.uses.forEach((use, i) => {
    other(use.thread, ['uses', i, 'thread']);
    drawn(use.event, ['uses', i, 'event']);
  });
  thread.knots.forEach((knot, i) => {
    const path: Path = ['knots', i];
    event(knot.event, [...path, 'event']);
    other(knot.meets, [...path, 'meets']);
    if (known.chapters) need('chapter', known.chapters, knot.opens, [...path, 'opens']);
    const home = homeOf(knot.event, known);
    const isSecond = thread.knots.findIndex((k) => k.event === knot.event) < i;
    if (isSecond || (home !== undefined && home !== id))
      issues.push({
        path: [...path, 'event'],
        message: `"${knot.event}" is already a knot of "${isSecond ? id : home}"`,
        hint: 'an event is a knot of one thread; say `meets` or `uses` there',
      });
  });
  for (const [rival, { order }] of known.threads) {
    if (rival === id) break;
    if (order === thread.order)
      issues.push({
        path: ['order'],
        message: `row ${order} is that of "${rival}"`,
        hint: 'each thread has a row of its own',
      });
  }
  return issues;
}

function checkDates(id: string, thread: Thread, known: ThreadsKnown): Issue[] {
  const issues: Issue[] = [];
  const date = (event: string | undefined) =>
    event === undefined ? undefined : known.events.get(event);
  const begin = date(thread.begins);
  const end = endOf(thread, known);
  thread.knots.forEach((knot, i) => {
    const day = date(knot.event);
    const path: Path = ['knots', i, 'event'];
    const previous = date(thread.knots[i - 1]?.event);
    if (isBefore(day, previous))
      issues.push({
        path,
        message: `"${knot.event}" (${day}) stands behind a later event (${previous})`,
        hint: 'knots stand in the order of their dates',
      });
    if (i > 0 && isBefore(day, begin))
      issues.push({
        path,
        message: `"${knot.event}" (${day}) is before "${id}" begins (${begin})`,
      });
    if (isBefore(end, day))
      issues.push({ path, message: `"${knot.event}" (${day}) is after "${id}" ends (${end})` });
    if (knot.meets !== undefined) alive(knot.meets, knot.event, ['knots', i, 'meets']);
  });
  if (isBefore(end, begin))
    issues.push({
      path: [thread.ends ? 'ends' : thread.merges ? 'merges' : 'fades'],
      message: `"${id}" ends (${end}) before it begins (${begin})`,
    });
  if (thread.splits && thread.begins) alive(thread.splits.from, thread.begins, ['splits', 'from']);
  if (thread.merges) alive(thread.merges.into, thread.merges.event, ['merges', 'into']);
  thread.uses.forEach((use, i) => {
    alive(id, use.event, ['uses', i, 'event']);
    alive(use.thread, use.event, ['uses', i, 'thread']);
  });
  return issues;

  function alive(name: string, event: string, path: Path) {
    const there = known.threads.get(name);
    const day = date(event);
    if (!there || day === undefined) return;
    const from = date(there.begins);
    const to = endOf(there, known);
    if (isBefore(day, from))
      issues.push({ path, message: `"${name}" begins only ${from}, after "${event}" (${day})` });
    if (isBefore(to, day))
      issues.push({ path, message: `"${name}" is gone since ${to}, before "${event}" (${day})` });
  }
}

const endOf = ({ merges, ends, fades }: Thread, { events }: ThreadsKnown): string | undefined =>
  events.get(ends?.event ?? merges?.event ?? fades?.after ?? '');

/** The thread of which an event is a knot; the first, when an author gave it to two. */
function homeOf(event: string, { threads }: ThreadsKnown): string | undefined {
  for (const [id, thread] of threads)
    if (thread.knots.some((knot) => knot.event === event)) return id;
  return undefined;
}

function liesOn(id: string, event: string, known: ThreadsKnown): boolean {
  const home = homeOf(event, known);
  if (home === id) return true;
  const knot = known.threads.get(home ?? '')?.knots.find((k) => k.event === event);
  return knot?.meets === id;
}

/** Whether one date is certainly before the other: 2013 is not before 2013-03. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
