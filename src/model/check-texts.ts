import type { Issue } from './issue.ts';

type Path = Issue['path'];

/** Room for a text: so many Latin or so many Chinese characters, or a mixture in proportion. */
interface Room {
  readonly latin: number;
  readonly chinese: number;
}

/** Name of a field → its room, wherever in the entry it stands. */
type Rooms = Readonly<Record<string, Room>>;

/** Fields of a chain that are drawn or spoken. */
const CHAIN_ROOMS: Rooms = {
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

/** Fields of the book's entries, by folder. */
export const BOOK_ROOMS: Readonly<Record<string, Rooms>> = {
  timeline: {
    title: { latin: 80, chinese: 36 },
    text: { latin: 400, chinese: 190 },
    doubt: { latin: 500, chinese: 240 },
  },
  glossary: { short: { latin: 260, chinese: 120 }, not: { latin: 320, chinese: 150 } },
  myths: {
    claim: { latin: 160, chinese: 70 },
    tempting: { latin: 400, chinese: 190 },
    truth: { latin: 900, chinese: 420 },
  },
  questions: { question: { latin: 120, chinese: 52 }, answer: { latin: 1000, chinese: 460 } },
  log: { title: { latin: 80, chinese: 36 } },
};

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/gu;

/** How full a text is: 1 is exactly the room given. */
export function fullness(text: string, room: Room): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  return chinese / room.chinese + ([...text].length - chinese) / room.latin;
}

/** Length of every text that has a limit, and the habits of written Chinese. */
export function checkTexts(data: unknown, rooms: Rooms = CHAIN_ROOMS): Issue[] {
  const issues: Issue[] = [];
  visit(data, [], rooms, issues);
  return issues;
}

function visit(value: unknown, path: Path, rooms: Rooms, issues: Issue[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => visit(item, [...path, i], rooms, issues));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, key];
    if (key === 'zh' && typeof item === 'string') issues.push(...checkChinese(item, here));
    const room = rooms[key];
    if (room === undefined) visit(item, here, rooms, issues);
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

/** The habits of written Chinese: no typed gaps, full-width punctuation, 你. */
export function checkChinese(text: string, path: Path): Issue[] {
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
