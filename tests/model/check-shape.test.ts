import { describe, expect, test } from 'vitest';
import { issuesAfter } from '../fixtures/issues.ts';

const STEP = 'scenarios.0.steps';

describe('the shape of a chain file', () => {
  test('both languages are there', () => {
    expect(issuesAfter(['It may restart., zh: 它可能重启。', 'It may restart.'])).toEqual([
      [`${STEP}.7.why.zh`, '"zh" is missing', 'add it: a string'],
    ]);
  });

  test('a text that is there is not empty', () => {
    expect(issuesAfter(['zh: 它可能重启。', "zh: ''"])).toEqual([
      [`${STEP}.7.why.zh`, 'must not be empty', ''],
    ]);
  });

  test('a word is from its list', () => {
    expect(issuesAfter(['via: ttrpc', 'via: ttrcp'])).toEqual([
      [
        `${STEP}.2.via`,
        'expected one of in-process, grpc, ttrpc, http, https, exec, cni-exec, fork, exit, syscall, file, fifo, stdio, socketpair; found "ttrcp"',
        'did you mean "ttrpc"?',
      ],
    ]);
  });

  test('a field is one that exists', () => {
    expect(issuesAfter(['recorded: [trace]', 'recorder: [trace]'])).toEqual([
      [`${STEP}.1.recorder`, 'unknown field "recorder"', 'did you mean "recorded"?'],
    ]);
  });

  test('a comma inside { } is explained', () => {
    expect(issuesAfter(['{ en: It may restart.,', '{ en: It may, of course.,'])).toEqual([
      [
        `${STEP}.7.why.of course.`,
        'unknown field "of course."',
        'a text with a comma needs quotes inside { }',
      ],
    ]);
  });

  test('a step has a source', () => {
    expect(issuesAfter(["[{ at: 'acme/engine@v1.2.0:note.go#L1' }]", '[]'])).toEqual([
      [`${STEP}.7.sources`, 'needs at least 1 entry', ''],
    ]);
  });

  test('a misspelt effect is one mistake, however many steps lean on it', () => {
    expect(issuesAfter(['{ do: spawn, actor: runc', '{ do: spwan, actor: runc'])).toEqual([
      [`${STEP}.3.effects.0.do`, 'unknown do "spwan"', 'did you mean "spawn"?'],
    ]);
  });

  test('an effect like no other does not renumber those behind it', () => {
    const issues = issuesAfter(
      [
        '- { do: spawn, actor: shim',
        '- { do: conjure, actor: shim }\n          - { do: spawn, actor: shim',
      ],
      ["engine, at: 'unix:///run/shim.sock'", 'engine, at: x'],
    );
    expect(issues.map(([path, message]) => `${path} ${message}`)).toEqual([
      `${STEP}.1.effects.0.do unknown do "conjure"`,
      `${STEP}.1.effects.3.at nobody listens on x`,
    ]);
  });
});
