import { describe, expect, test } from 'vitest';
import { checkTexts, fullness } from '../../src/model/check-texts.ts';
import { issuesAfter, readable } from '../fixtures/issues.ts';

const SAY = 'scenarios.0.steps.6.say';
const TOO_LONG = 'shorten it, or move the rest to `why`';
const zh = (text: string) => issuesAfter(['app开始运行。', text]);
const en = (text: string) => issuesAfter(['The app begins to run.', text]);

describe('a sentence has room', () => {
  test('for 160 Latin characters', () => {
    expect(en('x'.repeat(160))).toEqual([]);
    expect(en('x'.repeat(161))).toEqual([
      [`${SAY}.en`, 'too long by 1 %: at most 160 Latin or 70 Chinese characters', TOO_LONG],
    ]);
  });

  test('for 70 Chinese characters, punctuation included', () => {
    expect(zh(`${'字'.repeat(69)}。`)).toEqual([]);
    expect(zh(`${'字'.repeat(70)}。`)).toEqual([
      [`${SAY}.zh`, 'too long by 2 %: at most 160 Latin or 70 Chinese characters', TOO_LONG],
    ]);
  });

  test('for both scripts in proportion', () => {
    expect(zh(`${'字'.repeat(35)}${'x'.repeat(80)}`)).toEqual([]);
    expect(zh(`${'字'.repeat(35)}${'x'.repeat(100)}`)).toEqual([
      [`${SAY}.zh`, 'too long by 13 %: at most 160 Latin or 70 Chinese characters', TOO_LONG],
    ]);
  });

  test('counted in characters, not in UTF-16 units', () => {
    expect(fullness('😀'.repeat(10), { latin: 10, chinese: 1 })).toBe(1);
  });
});

test('a text that is the same in both languages has a limit as well', () => {
  const label = 'x'.repeat(29);
  expect(issuesAfter(['label: execve', `label: ${label}`])).toEqual([
    [
      'scenarios.0.steps.6.label',
      'too long by 4 %: at most 28 Latin or 14 Chinese characters',
      TOO_LONG,
    ],
  ]);
});

describe('Chinese is written as Chinese', () => {
  test('no typed space beside Latin', () => {
    const hint = 'remove it: the style sheet sets that gap, and typed spaces hurt search';
    expect(zh('app 开始运行。')).toEqual([
      [`${SAY}.zh`, 'a typed space between Chinese and Latin: “app 开始运行。”', hint],
    ]);
    expect(zh('开始 runc。')).toEqual([
      [`${SAY}.zh`, 'a typed space between Chinese and Latin: “开始 runc。”', hint],
    ]);
  });

  test('no space between Chinese characters', () => {
    expect(zh('开始 运行。')).toEqual([
      [
        `${SAY}.zh`,
        'a space between Chinese characters: “开始 运行。”',
        'remove it; a text folded over several lines with >- gets one at each fold',
      ],
    ]);
  });

  test.each([',', ';', ':', '?', '!'])('no half-width %s', (mark) => {
    expect(zh(`'开始${mark}运行。'`)).toEqual([
      [`${SAY}.zh`, `half-width punctuation in Chinese: “开始${mark}运行。”`, 'use ，；：？！'],
    ]);
  });

  test('no 您', () => {
    expect(zh('您来运行。')).toEqual([[`${SAY}.zh`, '您: “您来运行。”', 'the site says 你']]);
  });

  test('English, code and full-width marks are left alone', () => {
    expect(zh('app（containerd 1.0）开始：运行，“好”。')).toEqual([]);
    expect(en(`'Well, it runs; does it?'`)).toEqual([]);
  });
});

test('texts are found wherever they stand', () => {
  expect(readable(checkTexts({ a: [{ b: { zh: '您' } }], c: { zh: '甲' } }))).toEqual([
    ['a.0.b.zh', '您: “您”', 'the site says 你'],
  ]);
});
