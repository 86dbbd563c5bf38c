import { expect, test } from 'vitest';
import { formatDay } from '../../src/site/dates.ts';

test.each([
  ['2018-04-23', '23 April 2018', '2018年4月23日'],
  ['2016-12-01', '1 December 2016', '2016年12月1日'],
  ['2018-01', 'January 2018', '2018年1月'],
  ['2018', '2018', '2018年'],
])('%s, no more precise than it is', (day, en, zh) => {
  expect(formatDay(day, 'en')).toBe(en);
  expect(formatDay(day, 'zh')).toBe(zh);
});
