import { fill } from './fill.ts';

/** What a cue's state says: a word for `data-state`, and the number that some elements show. */
export interface CueParts {
  readonly state: string;
  readonly number: string;
}

/** Splits “waits 8” into its word and its number. */
export function cueParts(state: string): CueParts {
  const [word = '', number = ''] = state.split(' ');
  return { state: word, number };
}

/** The words of a pill, with `{n}` where the number of the step goes. */
export type PillWords = Readonly<Record<string, string>>;

/** What a pill reads: a phrase where there is room, else the number alone. */
export function pillText(state: string, short: boolean, words: PillWords): string {
  const { state: word, number } = cueParts(state);
  if (!word) return '';
  return short ? number : fill(words[word] ?? '{n}', { n: number });
}
