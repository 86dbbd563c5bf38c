import { fingerprint } from './fingerprint.ts';
import { LANGS, type Lang } from './vocabulary.ts';

/** Fingerprints of the texts of one entry, taken when both languages said the same. */
export type Twins = Readonly<Record<Lang, string>>;

const mark = (text: string) => fingerprint(text).toString(16).padStart(8, '0');

/** The fingerprints of two texts. */
export const twinsOf = (texts: Readonly<Record<Lang, string>>): Twins => ({
  en: mark(texts.en),
  zh: mark(texts.zh),
});

/** All texts of an entry in each language: every `en` and every `zh`, in the order of the file. */
export function textsOf(data: unknown): Record<Lang, string> {
  const texts: Record<Lang, string[]> = { en: [], zh: [] };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        if ((LANGS as readonly string[]).includes(key) && typeof item === 'string')
          texts[key as Lang].push(item);
        else visit(item);
  };
  visit(data);
  return { en: texts.en.join('\n'), zh: texts.zh.join('\n') };
}

/** Whether the Chinese text still says what the English said before it was changed. */
export const isStale = (now: Twins, recorded: Twins | undefined): boolean =>
  recorded !== undefined && now.en !== recorded.en && now.zh === recorded.zh;
