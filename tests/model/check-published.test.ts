import { expect, test } from 'vitest';
import { checkPublished, type PublishedSteps, stepIds } from '../../src/model/check-published.ts';
import { readChain } from '../fixtures/chain.ts';
import { PUBLISHED, readable } from '../fixtures/issues.ts';

const chain = readChain();
const after = (published: PublishedSteps) => readable(checkPublished(chain, published));

test('stepIds are those of all scenarios and variants', () => {
  expect(stepIds(chain)).toEqual([
    ...chain.scenarios.flatMap((s) => s.steps.map((step) => step.id)),
    'goodbye',
  ]);
});

test('an id that is there needs no more', () => {
  expect(after(PUBLISHED)).toEqual([]);
});

test('an id that is gone needs an heir', () => {
  expect(after({ ...PUBLISHED, hello: null })).toEqual([
    [
      'scenarios',
      'published step "hello" is gone: links to #hello would break',
      'bring it back, or write "hello: <new id>" in content/published/fixture.yaml',
    ],
  ]);
  expect(after({ ...PUBLISHED, hello: 'ask' })).toEqual([]);
});

test('an heir that does not exist is no heir', () => {
  expect(after({ ...PUBLISHED, hello: 'goodday' })).toEqual([
    [
      'scenarios',
      'published step "hello" redirects to "goodday", which does not exist',
      'bring it back, or write "hello: <new id>" in content/published/fixture.yaml',
    ],
  ]);
});

test('an id that is new is to be listed', () => {
  const { goodbye: _, ...published } = PUBLISHED;
  expect(after(published)).toEqual([
    [
      'scenarios',
      'step "goodbye" is new and not in the list of published steps',
      'run `npm run publish-ids`, which adds it to content/published/fixture.yaml',
    ],
  ]);
});

test('an id that every object has as a property is new like any other', () => {
  const renamed = readChain(['- id: goodbye', '- id: constructor']);
  const messages = checkPublished(renamed, { ...PUBLISHED, goodbye: 'ask' }).map((i) => i.message);
  expect(messages).toEqual(['step "constructor" is new and not in the list of published steps']);
});
