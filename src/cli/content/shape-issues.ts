import { z } from 'zod';
import { Effect } from '../../model/effect.ts';
import type { Issue } from '../../model/issue.ts';
import { suggest } from '../../model/nearest.ts';
import { FIGURES } from '../../model/vocabulary.ts';

type ZodIssue = z.core.$ZodIssue;

/** The tagged unions of the content files: the field that tells → what it may be. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  do: Effect.options.map((option) => option.shape.do.value),
  id: FIGURES,
};

/** What a schema has to say about data, in an author's words. */
export function shapeIssues(schema: z.ZodType, data: unknown): Issue[] {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return [];
  const known = keysOf(schema);
  return parsed.error.issues.flatMap((issue) => describe(issue, known));
}

function describe(issue: ZodIssue, known: readonly string[]): Issue[] {
  const path = issue.path as (string | number)[];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `unknown field "${key}"`,
        hint: key.includes(' ')
          ? 'a text with a comma needs quotes inside { }'
          : suggest(key, known),
      }));
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          path,
          message: `expected one of ${values.join(', ')}; found ${show(issue.input)}`,
          hint: suggest(String(issue.input), values),
        },
      ];
    }
    case 'invalid_type':
      return [
        issue.input === undefined
          ? {
              path,
              message: `"${String(path.at(-1))}" is missing`,
              hint: `add it: ${article(issue.expected)}`,
            }
          : { path, message: `expected ${article(issue.expected)}; found ${show(issue.input)}` },
      ];
    case 'invalid_union':
      if (issue.discriminator !== undefined) {
        const value = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
        return [
          {
            path,
            message: `unknown ${issue.discriminator} ${show(value)}`,
            hint: suggest(String(value), TAGS[issue.discriminator] ?? []),
          },
        ];
      }
      return [{ path, message: `expected a text, or { en, zh }; found ${show(issue.input)}` }];
    case 'invalid_format':
      return [{ path, message: `expected ${issue.message}; found ${show(issue.input)}` }];
    case 'too_small':
      return [
        {
          path,
          message:
            issue.origin === 'array'
              ? `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`
              : 'must not be empty',
        },
      ];
    default:
      return [{ path, message: `expected ${issue.message}; found ${show(issue.input)}` }];
  }
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const show = (value: unknown) =>
  value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 60);

/** Every field name that occurs anywhere in a schema. */
function keysOf(schema: z.ZodType): string[] {
  const keys = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties)
      for (const key of Object.keys(node.properties)) keys.add(key);
    for (const value of Object.values(node)) visit(value);
  };
  visit(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  return [...keys];
}
