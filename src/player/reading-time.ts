const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff]/gu;

/** Milliseconds per character: about 220 Latin words, or 330 Chinese characters, a minute. */
const LATIN = 50;
const HAN = 180;

/** How long a text is left standing while playing, in ms: nobody is outrun by their own reading. */
export function readingTime(text: string, speed: number): number {
  const han = text.match(CHINESE)?.length ?? 0;
  const latin = text.length - han;
  return Math.max(1800, 700 + latin * LATIN + han * HAN) / speed;
}
