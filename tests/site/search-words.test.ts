import { expect, test } from 'vitest';
import { searchWords } from '../../src/site/search-words.ts';

test('readers of English are spared Chinese words, readers of Chinese see all', () => {
  const words = ['k8s', '容器', 'docker 镜像'];
  expect(searchWords(words, 'en')).toEqual(['k8s']);
  expect(searchWords(words, 'zh')).toEqual(words);
  expect(searchWords(undefined, 'en')).toEqual([]);
});
