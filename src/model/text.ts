import { z } from 'zod';

/** The same text in both languages. Limits are checked by `checkTexts`, which can count characters of both scripts. */
export const Localized = z
  .strictObject({ en: z.string().min(1), zh: z.string().min(1) })
  .meta({ description: 'The text in English and in Simplified Chinese' });
export type Localized = z.infer<typeof Localized>;

/** A text that is the same in both languages (a program or method name), or one per language. */
export const Text = z
  .union([z.string().min(1), Localized])
  .meta({ description: 'One string when it is the same in both languages, else { en, zh }' });
export type Text = z.infer<typeof Text>;

/** Names an entry for ever: it is part of public addresses. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .meta({ description: 'Permanent name: lower-case letters, digits, hyphens' });

/** A calendar day or month as written by people: 2018-04-23, 2018-04 or 2018. YAML may hand over a Date or a number. */
export const Day = z
  .preprocess(
    (value) => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return typeof value === 'number' ? `${value}` : value;
    },
    z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as 2018-04-23, 2018-04 or 2018'),
  )
  .meta({ description: 'A date no more precise than its source: 2018-04-23, 2018-04 or 2018' });
