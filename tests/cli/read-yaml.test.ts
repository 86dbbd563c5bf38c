import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/cli/content/read-yaml.ts';

const TEXT = `id: x
steps:
  - id: one
    say:
      en: Hello
  - { id: two, say: { en: Hi } }
`;
const place = (...path: (string | number)[]) => {
  const { line, column } = parseYaml(TEXT, 'x.yaml').locate({ path, message: '' });
  return [line, column];
};

describe('an issue is put on its line', () => {
  test('of the value, in block and in flow style', () => {
    expect(place('steps', 0, 'say', 'en')).toEqual([5, 11]);
    expect(place('steps', 1, 'say', 'en')).toEqual([6, 27]);
  });

  test('of the first field, for an entry of a list', () => {
    expect(place('steps', 0)).toEqual([3, 5]);
  });

  test('of the nearest parent, for a value that is missing', () => {
    expect(place('steps', 1, 'say', 'zh')).toEqual([6, 21]);
    expect(place('steps', 7, 'id')).toEqual([3, 3]);
    expect(place('hops')).toEqual([1, 1]);
  });
});

test('a file that is no YAML has no data, and says where it breaks', () => {
  const { data, broken } = parseYaml('a: 1\nb: [1, 2\n', 'x.yaml');
  expect(data).toBeUndefined();
  expect(broken.map((b) => [b.file, b.line])).toEqual([['x.yaml', 3]]);
});
