import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../src/model/check-entry.ts';
import { checkRef, type Known } from '../../src/model/known.ts';
import { parseRef } from '../../src/model/ref.ts';

const known: Known = {
  chains: new Map([
    ['dockershim', ['run-pod-sandbox']],
    ['dockershim/docker-1-11', ['sync-pod']],
  ]),
  chapters: new Map([['oci', ['the-bundle']]]),
  terms: ['cri'],
  events: ['ocp'],
  myths: ['runc-stays'],
  questions: ['is-docker-dead'],
  sources: ['man-clone-2'],
};

describe('parseRef', () => {
  test('reads every part', () => {
    expect(parseRef('chain:dockershim/docker-1-11#sync-pod')).toEqual({
      to: 'chain',
      id: 'dockershim',
      variant: 'docker-1-11',
      part: 'sync-pod',
    });
    expect(parseRef('term:cri')).toMatchObject({ to: 'term', id: 'cri', part: undefined });
  });

  test.each(['https://example.org', 'term:CRI', 'page:nothing', 'term:cri/x', 'mailto:a@b.c', ''])(
    'leaves %s alone',
    (text) => expect(parseRef(text)).toBeUndefined(),
  );
});

describe('checkRef', () => {
  test.each([
    'chain:dockershim',
    'chain:dockershim#run-pod-sandbox',
    'chain:dockershim/docker-1-11#sync-pod',
    'chapter:oci#the-bundle',
    'term:cri',
    'event:ocp',
    'myth:runc-stays',
    'question:is-docker-dead',
    'source:man-clone-2',
    'page:timeline',
  ])('%s leads somewhere', (text) => expect(checkRef(text, known)).toBeUndefined());

  test.each([
    ['chain:dockershin', 'unknown chain "dockershin"', 'did you mean "dockershim"?'],
    ['chain:dockershim#run-pod', 'unknown step of dockershim "run-pod"', 'known: run-pod-sandbox'],
    ['chapter:oci#bundle', 'unknown heading of oci "bundle"', 'known: the-bundle'],
    ['term:crii', 'unknown term "crii"', 'did you mean "cri"?'],
  ])('%s is refused with a way out', (text, message, hint) =>
    expect(checkRef(text, known)).toEqual({ message, hint }),
  );
});

test('checkEntry finds what an entry points to, wherever it stands', () => {
  const issues = checkEntry(
    {
      text: {
        en: 'See [this](chapter:oci#bundle) and [that](https://a.b).',
        zh: '见[它](term:cri)。',
      },
      see: ['term:crii'],
      sources: [{ source: 'man-clone' }, { at: 'a/b@v1:c' }],
    },
    known,
  );
  expect(issues.map((i) => i.path.join('.'))).toEqual(['text.en', 'see.0', 'sources.0.source']);
});
