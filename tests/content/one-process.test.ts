import { describe, expect, test } from 'vitest';
import { OneProcess, SWITCHES } from '../../src/model/figures/one-process.ts';
import { type Conditions, firstThatHolds, holds } from '../../src/player/switches.ts';
import { readFigure } from './figures.ts';

const figure = readFigure('one-process', OneProcess);

/** Every way in which the switches that these conditions know can stand. */
function statesOf(list: readonly Conditions[]): ReadonlySet<string>[] {
  const known = [
    ...new Set(
      list.flatMap(({ on, off, any, lacks }) => [on, off, any, lacks].flatMap((c) => c ?? [])),
    ),
  ];
  return Array.from(
    { length: 2 ** known.length },
    (_, bits) => new Set(known.filter((_, i) => (bits >> i) & 1)),
  );
}

test('every switch is there, once and in the order of the drawing', () => {
  expect(figure.switches.map((s) => s.id)).toEqual([...SWITCHES]);
});

describe.each(figure.switches)('$id', ({ id, kind, host, inside, says, view }) => {
  test('has something to show and to say in every state', () => {
    for (const list of [inside, says])
      for (const state of statesOf(list))
        expect(firstThatHolds(list, state), [...state].join()).toBeDefined();
  });

  test('no text is out of reach', () => {
    for (const list of [inside, says]) {
      const reached = statesOf(list).map((state) => firstThatHolds(list, state));
      expect(list.filter((variant) => !reached.includes(variant))).toEqual([]);
    }
  });

  test('turning it changes what is drawn', () => {
    const texts = [new Set<string>(), new Set([id])].map(
      (state) => firstThatHolds(inside, state)?.text,
    );
    // A PID namespace alone changes nothing that ps shows, but the words beside it.
    expect(texts[0]).not.toEqual(texts[1]);
  });

  test('its terminal exists, and a namespace has its counterpart on the host', () => {
    expect(figure.views.map((v) => v.id)).toContain(view);
    expect(host !== undefined).toBe(kind === 'namespace');
  });
});

describe.each(figure.views)('$id', ({ inside, host }) => {
  test.each([
    ['inside', inside],
    ['host', host],
  ] as const)('%s prints something in every state, and no line never', (_side, { lines }) => {
    const states = statesOf(lines);
    for (const state of states)
      expect(
        lines.some((line) => holds(line, state)),
        [...state].join(),
      ).toBe(true);
    expect(lines.filter((line) => !states.some((state) => holds(line, state)))).toEqual([]);
  });
});

test('ps shows the process alone only with a PID namespace and a /proc of its own', () => {
  const lines = figure.views.find((v) => v.id === 'ps')?.inside.lines ?? [];
  const shown = (...on: string[]) =>
    lines.filter((line) => holds(line, new Set(on))).map((line) => line.text);
  expect(shown('pid')).toEqual(shown());
  expect(shown('mnt')).toEqual(shown());
  expect(shown('pid', 'mnt').join()).toContain('1 sleep 1000');
  expect(shown('pid', 'mnt').join()).not.toContain('init');
});

test('nothing that is asked of the kernel says container', () => {
  const asked = [...figure.first, ...figure.switches.map((s) => s.ask)];
  expect(asked.filter((line) => /container/i.test(line))).toEqual([]);
});
