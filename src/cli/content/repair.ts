import type { z } from 'zod';
import type { Issue } from '../../model/issue.ts';
import { nearest } from '../../model/nearest.ts';

type Holder = Record<string | number, unknown>;

/**
 * Data that fits the schema, made from data that nearly does, so that the checks of meaning can
 * run beside the checks of shape and an author sees all mistakes at once. Returns undefined when
 * the data is too far off. `touched` lists the paths whose value was invented.
 */
export function repair<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { data: T; touched: Issue['path'][] } | undefined {
  const copy = structuredClone(data);
  const touched: Issue['path'][] = [];
  for (let round = 0; round < 6; round++) {
    const parsed = schema.safeParse(copy, { reportInput: true });
    if (parsed.success) return { data: parsed.data, touched };
    for (const issue of parsed.error.issues) {
      const path = issue.path as (string | number)[];
      if (path.length === 0 && issue.code !== 'unrecognized_keys') return undefined;
      mend(copy as Holder, path, issue);
      touched.push(path);
    }
  }
  return undefined;
}

function mend(root: Holder, path: readonly (string | number)[], issue: z.core.$ZodIssue): void {
  const key = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((at, k) => (at as Holder)?.[k], root) as Holder;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const object = path.reduce<unknown>((at, k) => (at as Holder)?.[k], root) as Holder;
      for (const extra of issue.keys) delete object[extra];
      return;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      holder[key] = nearest(String(issue.input), values) ?? issue.values[0];
      return;
    }
    case 'invalid_union':
      if (issue.discriminator !== undefined) {
        // Leaving it out would renumber the effects behind it.
        const kinds = 'options' in issue ? (issue.options ?? []) : [];
        holder[key] = nearest(String(holder[key]), kinds.map(String)) ?? 'write';
        return;
      }
      holder[key] = '?';
      return;
    case 'invalid_type':
      holder[key] = blank(issue.expected);
      return;
    case 'too_small':
      holder[key] = issue.origin === 'array' ? [{ at: 'owner/repo@v1:path' }] : '?';
      return;
    default:
      holder[key] = key === 'at' ? 'owner/repo@v1:path' : 'x';
  }
}

function blank(type: string): unknown {
  switch (type) {
    case 'array':
      return [];
    case 'object':
      return { en: '?', zh: '？' };
    case 'record':
      return {};
    case 'number':
    case 'int':
      return 0;
    case 'boolean':
      return false;
    default:
      return '?';
  }
}
