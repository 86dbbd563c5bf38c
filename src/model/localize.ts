import type { Actor } from './actor.ts';
import type { Chain } from './chain.ts';
import type { Localized } from './text.ts';
import type { Lang } from './vocabulary.ts';

/** A type with every `{ en, zh }` in it replaced by one string. */
export type Local<T> = T extends Localized
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Local<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Local<T[Key]> }
      : T;

/** A chain in one language. */
export type LocalChain = Local<Chain>;
export type LocalScenario = LocalChain['scenarios'][number];
export type LocalStep = LocalScenario['steps'][number];
export type LocalActor = Local<Actor>;

const isLocalized = (value: object): value is Localized => {
  const keys = Object.keys(value);
  return keys.length === 2 && 'en' in value && 'zh' in value;
};

/** The same data in one language. Everything that is no `{ en, zh }` is kept as it is. */
export function localize<T>(value: T, lang: Lang): Local<T> {
  if (typeof value !== 'object' || value === null) return value as Local<T>;
  if (Array.isArray(value)) return value.map((item) => localize(item, lang)) as Local<T>;
  if (isLocalized(value)) return value[lang] as Local<T>;
  const entries = Object.entries(value).map(([key, item]) => [key, localize(item, lang)] as const);
  return Object.fromEntries(entries) as Local<T>;
}
