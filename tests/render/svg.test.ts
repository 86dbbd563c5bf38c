import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/layout/cues.ts';
import { SIZES } from '../../src/layout/sizes.ts';
import { cueParts } from '../../src/render/cue-parts.ts';
import { REFERENCES, sample, TELLINGS, type Telling } from '../site/tellings.ts';
import { draw, WIDE, wordsOf } from './pictures.ts';
import { allOf, readXml, textOf } from './xml.ts';

const cases = TELLINGS.flatMap((telling) =>
  SIZES.map((size) => [`${telling.name} · ${telling.lang} · ${size.name}`, telling, size] as const),
);

describe.each(cases)('%s', (_, telling, size) => {
  const { steps } = telling.scenario;

  test('is well-formed, with one element for each cue, in its state', () => {
    for (const n of sample(steps.length)) {
      const { scene, svg } = draw(telling, size, n);
      const elements = allOf(readXml(svg));
      const ids = elements.flatMap((e) => e.attributes['data-id'] ?? []);
      expect([...ids].sort(), `step ${n}`).toEqual(scene.cues.map((c) => c.id).sort());
      for (const cue of scene.cues) {
        const element = elements.find((e) => e.attributes['data-id'] === cue.id);
        const [state, d] = stateOf(cue, n);
        const kind = cue.id.split('-')[0];
        const word = { pill: 'none', ticks: 'none' }[kind ?? ''] ?? '';
        const shown = kind === 'ticks' && state ? 'some' : cueParts(state).state || word;
        expect(element?.attributes['data-state'], `${cue.id} at step ${n}`).toBe(shown);
        if (d) expect(element?.attributes.d, `${cue.id} at step ${n}`).toBe(d);
      }
    }
  });

  test('has a title and a description, found by their ids', () => {
    const { svg } = draw(telling, size, 1);
    const root = readXml(svg);
    const named = (root.attributes['aria-labelledby'] ?? '').split(' ').map((id) => {
      const found = allOf(root).filter((e) => e.attributes.id === id);
      return found.map(textOf);
    });
    const words = wordsOf(telling, 1);
    expect(root.attributes.role).toBe('img');
    expect(named).toEqual([[words.title], [words.description]]);
  });

  test('has no number that is none, and every actor by its promised attribute', () => {
    const { svg } = draw(telling, size, Math.ceil(steps.length / 2));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const actors = allOf(readXml(svg)).filter((e) => 'data-actor' in e.attributes);
    expect(actors.map((e) => e.attributes['data-actor']).sort()).toEqual(
      telling.chain.actors.map((a) => a.id).sort(),
    );
    const states = /^(plot|idle|acts|called|waits|exited|gone|hidden)$/;
    for (const { attributes } of actors) expect(attributes['data-state']).toMatch(states);
  });
});

describe('hostile text', () => {
  const evil = `"><script>alert('&')</script><g onload="x`;
  /** The same data with something nasty in every text that a reader gets to see. */
  const poison = <T>(value: T, key = ''): T => {
    if (typeof value === 'string')
      return (['label', 'short', 'role', 'say', 'name', 'call'].includes(key) ? evil : value) as T;
    if (Array.isArray(value)) return value.map((item) => poison(item, key)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, k === 'effects' ? v : poison(v, k)]),
    ) as T;
  };

  test.each(SIZES.map((size) => [size.name, size] as const))('stays text: %s', (_, size) => {
    const [telling] = REFERENCES as [Telling];
    const chain = poison(telling.chain);
    const scenario = chain.scenarios[0] ?? telling.scenario;
    const { svg } = draw({ ...telling, chain, scenario }, size, 1);
    const elements = allOf(readXml(svg));
    expect(elements.map((e) => e.name)).not.toContain('script');
    expect(elements.flatMap((e) => Object.keys(e.attributes)).filter((a) => /^on/.test(a))).toEqual(
      [],
    );
    expect(elements.map(textOf)).toContain(wordsOf({ ...telling, chain, scenario }, 1).title);
  });
});

test('is the same every time: nothing in it depends on the moment or on chance', () => {
  for (const telling of REFERENCES)
    expect(draw(telling, WIDE, 2).svg).toBe(draw(telling, WIDE, 2).svg);
});
