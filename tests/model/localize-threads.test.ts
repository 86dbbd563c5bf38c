import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Event } from '../../src/model/event.ts';
import { localizeThreads } from '../../src/model/localize-threads.ts';
import { Thread } from '../../src/model/thread.ts';

const event = (date: string) =>
  Event.parse({
    date,
    title: { en: `title ${date}`, zh: `标题${date}` },
    text: { en: 'text', zh: '正文' },
    lane: 'runtime',
    party: 'docker',
    sources: [{ source: 'a-b' }],
  });
const events = new Map([
  ['a', event('2013')],
  ['b', event('2015-06')],
  ['c', event('2014-06-10')],
]);
const threads = new Map(
  Object.entries({
    under: `{ name: under, order: 2, party: docker, once: { name: once, until: b }, begins: c, splits: { from: over }, given: [{ event: b, party: oci }], knots: [{ event: c, label: { en: short, zh: 短 } }, { event: b }] }`,
    over: `{ name: { en: over, zh: 上 }, order: 1, party: docker, begins: a, uses: [{ event: b, thread: under }], knots: [{ event: a, rank: 1 }] }`,
  }).map(([id, text]) => [id, Thread.parse(parse(text))]),
);

test('events stand in the order of time, threads in that of rows', () => {
  const story = localizeThreads(threads, events, 'en');
  expect(story.threads.map((t) => t.id)).toEqual(['over', 'under']);
  expect(story.events.map((e) => e.id)).toEqual(['a', 'c', 'b']);
});

test('a knot lies on every thread that it links, from the top down', () => {
  const { events: stops } = localizeThreads(threads, events, 'en');
  expect(stops.map((e) => [e.home, e.on])).toEqual([
    ['over', ['over']],
    ['under', ['under']],
    ['under', ['over', 'under']],
  ]);
});

test('an event says what it does to threads, by the names of its day', () => {
  const { events: stops } = localizeThreads(threads, events, 'zh');
  expect(stops.map((e) => e.turns)).toEqual([
    [],
    [{ do: 'splits', thread: 'under', name: 'once', other: 'over', otherName: '上' }],
    [
      { do: 'uses', thread: 'over', name: '上', other: 'under', otherName: 'under' },
      { do: 'given', thread: 'under', name: 'under', to: 'oci' },
    ],
  ]);
  expect(stops.map((e) => e.label)).toEqual(['标题2013', '短', '标题2015-06']);
});

test('a knot without an event is an error that names both', () => {
  expect(() => localizeThreads(threads, new Map(), 'en')).toThrow(/over.*\ba\b/);
});
