import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkThreads } from '../../src/model/check-threads.ts';
import { Thread } from '../../src/model/thread.ts';
import { readable } from '../fixtures/issues.ts';
import { EVENTS, THREADS } from '../fixtures/story.ts';

const dates = new Map([
  ['engine-begins', '2013-03'],
  ['tool-begins', '2014-06-10'],
  ['tool-given', '2015-06-22'],
  ['tool-ends', '2019'],
  ['engine-uses-tool', '2016'],
  ['old-news', '2001'],
]);

const ENGINE = `
name: engine
order: 1
party: docker
begins: engine-begins
uses: [{ event: engine-uses-tool, thread: tool }]
knots: [{ event: engine-begins }, { event: engine-uses-tool }]
`;
const TOOL = `
name: tool
order: 2
party: docker
begins: tool-begins
splits: { from: engine }
given: [{ event: tool-given, party: oci }]
ends: { event: tool-ends }
knots: [{ event: tool-begins }, { event: tool-given }, { event: tool-ends }]
`;

/** What the check says of one of the two threads after an edit of its text. */
function issuesOf(id: 'engine' | 'tool', from = '', to = '') {
  const texts = { engine: ENGINE, tool: TOOL };
  if (!texts[id].includes(from)) throw new Error(`${id} has no “${from}”`);
  const edited = { ...texts, [id]: texts[id].replace(from, to) };
  const threads = new Map(
    Object.entries(edited).map(([name, text]) => [name, Thread.parse(parse(text))]),
  );
  const known = { threads, events: dates, chapters: ['oci'] };
  return readable(checkThreads(id, known));
}

test('the fixture is without a mistake', () => {
  expect([...issuesOf('engine'), ...issuesOf('tool')]).toEqual([]);
});

test('so are the threads of the site', () => {
  const events = new Map([...EVENTS].map(([id, { date }]) => [id, date]));
  const issues = [...THREADS.keys()].flatMap((id) =>
    readable(checkThreads(id, { threads: THREADS, events })).map((issue) => [id, ...issue]),
  );
  expect(issues).toEqual([]);
});

describe('a name that does not exist', () => {
  test('event, with the nearest one', () => {
    expect(issuesOf('tool', '{ event: tool-given }', '{ event: tool-give }')).toContainEqual([
      'knots.1.event',
      'unknown event "tool-give"',
      'did you mean "tool-given"?',
    ]);
  });

  test('thread, with the nearest one', () => {
    expect(issuesOf('tool', 'from: engine', 'from: engines')).toContainEqual([
      'splits.from',
      'unknown thread "engines"',
      'did you mean "engine"?',
    ]);
  });

  test('chapter', () => {
    expect(issuesOf('tool', 'event: tool-given }', 'event: tool-given, opens: ocl }')).toEqual([
      ['knots.1.opens', 'unknown chapter "ocl"', 'did you mean "oci"?'],
    ]);
  });
});

test('an event is a knot of one thread', () => {
  expect(issuesOf('tool', '{ event: tool-given }', '{ event: engine-begins }')).toContainEqual([
    'knots.1.event',
    '"engine-begins" is already a knot of "engine"',
    'an event is a knot of one thread; say `meets` or `uses` there',
  ]);
});

test('a thread passes through what is told of it', () => {
  expect(issuesOf('tool', 'given: [{ event: tool-given', 'given: [{ event: engine-begins')).toEqual(
    [
      [
        'given.0.event',
        '"engine-begins" is no knot of this thread, and no other thread meets it there',
        'add it to the knots, or write `meets` at the thread that has it',
      ],
    ],
  );
});

test('a thread begins with its first knot', () => {
  expect(issuesOf('tool', 'begins: tool-begins', 'begins: tool-given')).toContainEqual([
    'begins',
    'the first knot is "tool-begins", not "tool-given"',
    'a thread begins with its first knot',
  ]);
});

describe('time', () => {
  test('no knot before the thread begins', () => {
    expect(issuesOf('tool', '{ event: tool-given }', '{ event: old-news }')).toContainEqual([
      'knots.1.event',
      '"old-news" (2001) is before "tool" begins (2014-06-10)',
      '',
    ]);
  });

  test('no knot after it ends', () => {
    expect(
      issuesOf('tool', 'ends: { event: tool-ends }', 'ends: { event: tool-given }'),
    ).toContainEqual(['knots.2.event', '"tool-ends" (2019) is after "tool" ends (2015-06-22)', '']);
  });

  test('no end before the beginning', () => {
    const issues = issuesOf(
      'tool',
      'ends: { event: tool-ends }',
      'fades: { after: engine-begins }',
    );
    expect(issues).toContainEqual([
      'fades',
      '"tool" ends (2013-03) before it begins (2014-06-10)',
      '',
    ]);
  });

  test('knots in the order of their dates', () => {
    const knots = '{ event: tool-given }, { event: tool-ends }';
    expect(issuesOf('tool', knots, '{ event: tool-ends }, { event: tool-given }')).toContainEqual([
      'knots.2.event',
      '"tool-given" (2015-06-22) stands behind a later event (2019)',
      'knots stand in the order of their dates',
    ]);
  });

  test('nobody uses what does not exist yet', () => {
    expect(
      issuesOf('engine', 'event: engine-uses-tool, thread', 'event: engine-begins, thread'),
    ).toEqual([
      ['uses.0.thread', '"tool" begins only 2014-06-10, after "engine-begins" (2013-03)', ''],
    ]);
  });
});

test('each thread has a row of its own', () => {
  expect(issuesOf('tool', 'order: 2', 'order: 1')).toEqual([
    ['order', 'row 1 is that of "engine"', 'each thread has a row of its own'],
  ]);
});
