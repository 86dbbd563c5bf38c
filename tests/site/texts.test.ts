import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/model/vocabulary.ts';
import { fill } from '../../src/render/fill.ts';
import { at, atChain, pathWithin } from '../../src/site/addresses.ts';
import { describeCovers } from '../../src/site/covers.ts';
import { formatDay } from '../../src/site/dates.ts';
import { describeEffects } from '../../src/site/effects.ts';
import { nameSocket, nameSource } from '../../src/site/texts.ts';
import { TELLINGS, uiOf } from './tellings.ts';

describe('addresses', () => {
  test('have the language in front and a slash at the end', () => {
    expect(at('en')).toBe('/');
    expect(at('zh')).toBe('/zh-cn/');
    expect(atChain('en', 'cri-o')).toBe('/chains/cri-o/');
    expect(atChain('zh', 'dockershim', 'docker-1-11')).toBe(
      '/zh-cn/chains/dockershim/docker-1-11/',
    );
  });

  test('lead back to what they were made of', () => {
    for (const lang of LANGS)
      for (const path of ['', 'chains', 'chains/cri-o', 'chains/dockershim/docker-1-11', 'zh-cnx'])
        expect(pathWithin(at(lang, path), lang)).toBe(path);
  });
});

test('dates are no more precise than they are given', () => {
  expect(formatDay('2022-05-03', 'en')).toBe('3 May 2022');
  expect(formatDay('2016-12', 'en')).toBe('December 2016');
  expect(formatDay('2016', 'en')).toBe('2016');
  expect(formatDay('2022-05-03', 'zh')).toBe('2022年5月3日');
  expect(formatDay('2016-12', 'zh')).toBe('2016年12月');
});

test('fill leaves a place that it has no value for', () => {
  expect(fill('{n} of {total}, {n}', { n: 1 })).toBe('1 of {total}, 1');
  expect(fill('{n}', { n: '$&' })).toBe('$&');
});

describe('nameSource', () => {
  const at = 'kubernetes/kubernetes@v1.20.2:pkg/kubelet/kubelet.go#L67';
  test('names project, version, file, lines and symbol', () => {
    expect(nameSource({ at, symbol: 'Run' })).toBe('kubernetes v1.20.2 · kubelet.go:67 · Run');
    expect(nameSource({ at: `${at}-L70` })).toBe('kubernetes v1.20.2 · kubelet.go:67–70');
  });

  test('shortens a commit', () => {
    const commit = 'moby/moby@0123456789abcdef0123:daemon/start.go';
    expect(nameSource({ at: commit })).toBe('moby 0123456789 · start.go');
  });
});

describe.each(TELLINGS.map((t) => [`${t.name} · ${t.lang}`, t] as const))('%s', (_, telling) => {
  const { chain, scenario, lang } = telling;
  const ui = uiOf(lang);

  test('tells every effect, socket and source without a gap in the sentence', () => {
    for (const step of scenario.steps) {
      const told = [
        ...describeEffects(chain, step, ui),
        nameSocket(step, ui),
        ...step.sources.map(nameSource),
        describeCovers(chain.covers, lang, ui),
      ];
      for (const text of told)
        expect(text, step.id).not.toMatch(
          /\{(?:actor|parent|as|code|to|at|types|for|pin|of|path|by|via|first|last|from)\}|undefined|NaN|\[object/,
        );
      expect(describeEffects(chain, step, ui)).toHaveLength(step.effects?.length ?? 0);
    }
  });
});
