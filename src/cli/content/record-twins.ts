import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isStale } from '../../model/twins.ts';
import { RECORD, readRecord, twinEntries } from './twin-entries.ts';

/** What became of the record. */
export interface Recorded {
  readonly recorded: number;
  /** Entries left as they were, because their Chinese did not follow. */
  readonly stale: readonly string[];
}

/**
 * Records that both texts of each entry say the same now. A stale entry keeps its old record.
 * @param reviewed entries whose Chinese was read and needs no change
 */
export function recordTwins(root: string, reviewed: readonly string[]): Recorded {
  const before = readRecord(root);
  const entries = twinEntries(root);
  const stale = entries.filter(
    ({ name, now }) => isStale(now, before[name]) && !reviewed.includes(name),
  );
  const record = Object.fromEntries(
    entries.map(({ name, now }) => [
      name,
      stale.some((s) => s.name === name) ? before[name] : { en: now.en, zh: now.zh },
    ]),
  );
  mkdirSync(dirname(join(root, RECORD)), { recursive: true });
  writeFileSync(join(root, RECORD), stringify(record));
  return { recorded: entries.length - stale.length, stale: stale.map((s) => s.name) };
}
