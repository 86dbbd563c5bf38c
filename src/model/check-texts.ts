import type { Issue } from './issue.ts';

type Path = Issue['path'];

/** Room for a text: so many Latin or so many Chinese characters, or a mixture in proportion. */
interface Room {
  readonly latin: number;
  readonly chinese: number;
}

/** Fields that are drawn or spoken and so have a limit, wherever in a chain they stand. */
const ROOMS: Readonly<Record<string, Room>> = {
  say: { latin: 160, chinese: 70 },
  label: { latin: 28, chinese: 14 },
  short: { latin: 8, chinese: 4 },
  role: { latin: 26, chinese: 13 },
  title: { latin: 80, chinese: 36 },
  why: { latin: 900, chinese: 420 },
  about: { latin: 900, chinese: 420 },
  corrects: { latin: 300, chinese: 140 },
  returns: { latin: 160, chinese: 70 },
  when: { latin: 120, chinese: 54 },
};

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/gu;

/** How full a text is: 1 is exactly the room given. */
export function fullness(text: string, room: Room): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  return chinese / room.chinese + ([...text].length - chinese) / room.latin;
}

/** Length of every text that has a limit, and the habits of written Chinese. */
export function checkTexts(data: unknown): Issue[] {
  const issues: Issue[] = [];
  visit(data, [], issues);
  return issues;
}

function visit(value: unknown, path: Path, issues: Issue[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => visit(item, [...path, i], issues));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, key];
    if (key === 'zh' && typeof item === 'string') issues.push(...checkChinese(item, here));
    const room = ROOMS[key];
    if (room === undefined) visit(item, here, issues);
    else if (typeof item === 'string') issues.push(...checkLength(item, room, here));
    else if (typeof item === 'object' && item !== null)
      for (const [lang, text] of Object.entries(item))
        if (typeof text === 'string') {
          issues.push(...checkLength(text, room, [...here, lang]));
          if (lang === 'zh') issues.push(...checkChinese(text, [...here, lang]));
        }
  }
}

function checkLength(text: string, room: Room, path: Path): Issue[] {
  const full = fullness(text, room);
  if (full <= 1) return [];
  return [
    {
      path,
      message: `too long by ${Math.ceil((full - 1) * 100)} %: at most ${room.latin} Latin or ${room.chinese} Chinese characters`,
      hint: 'shorten it, or move the rest to `why`',
    },
  ];
}

function checkChinese(text: string, path: Path): Issue[] {
  const rules: readonly (readonly [RegExp, string, string])[] = [
    [
      /[\u3000-\u9fff\uff00-\uffef] +[\u3000-\u9fff\uff00-\uffef]/u,
      'a space between Chinese characters',
      'remove it; a text folded over several lines with >- gets one at each fold',
    ],
    [
      /[\u4e00-\u9fff] +[A-Za-z0-9]|[A-Za-z0-9] +[\u4e00-\u9fff]/u,
      'a typed space between Chinese and Latin',
      'remove it: the style sheet sets that gap, and typed spaces hurt search',
    ],
    [
      /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/u,
      'half-width punctuation in Chinese',
      'use ，；：？！',
    ],
    [/您/u, '您', 'the site says 你'],
  ];
  return rules.flatMap(([pattern, found, hint]) => {
    const hit = pattern.exec(text);
    return hit ? [{ path, message: `${found}: “${around(text, hit.index)}”`, hint }] : [];
  });
}

const around = (text: string, index: number) => text.slice(Math.max(0, index - 4), index + 8);
