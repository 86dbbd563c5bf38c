import type { Lang } from '../model/vocabulary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as it is written in a language, no more precise than it is given. */
export function formatDay(day: string, lang: Lang): string {
  const [year, month, date] = day.split('-').map(Number);
  if (lang === 'zh') return `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`;
  return [date, month ? MONTHS[month - 1] : undefined, year].filter((part) => part).join(' ');
}

/** The month of a date alone, as short as it is written: `Jun`, `6月`. */
export function formatMonth(day: string, lang: Lang): string {
  const month = Number(day.split('-')[1]);
  return lang === 'zh' ? `${month}月` : (MONTHS[month - 1] ?? '').slice(0, 3);
}
