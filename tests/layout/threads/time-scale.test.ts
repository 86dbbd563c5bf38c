import { expect, test } from 'vitest';
import { pathThrough } from '../../../src/layout/threads/rounded.ts';
import { timeScale, yearOf } from '../../../src/layout/threads/time-scale.ts';

test('a date is a year with a fraction, as precise as it is given', () => {
  expect(yearOf('2013')).toBe(2013);
  expect(yearOf('2013-01-01')).toBe(2013);
  expect(yearOf('2013-07')).toBeCloseTo(2013 + 181 / 365, 5);
  expect(yearOf('2016-12-31')).toBeCloseTo(2017 - 1 / 366, 5);
});

test('time runs evenly between two stations', () => {
  const scale = timeScale([
    [2000, 0],
    [2010, 100],
    [2012, 300],
  ]);
  expect([2000, 2005, 2010, 2011, 2012].map(scale)).toEqual([0, 50, 100, 200, 300]);
});

test('two events of one day do not stop time', () => {
  const scale = timeScale([
    [2000, 0],
    [2000, 40],
    [2001, 80],
  ]);
  expect(scale(2000.5)).toBe(40);
});

test('a path turns with round corners, and swaps its axes when turned', () => {
  const spots = [
    { u: 0, v: 0 },
    { u: 50, v: 0 },
    { u: 50, v: 40 },
  ];
  expect(pathThrough(spots, false, 10)).toBe('M0,0L40,0Q50,0,50,10L50,40');
  expect(pathThrough(spots, true, 10)).toBe('M0,0L0,40Q0,50,10,50L40,50');
  expect(pathThrough(spots, false)).toBe('M0,0L50,0Q50,0,50,0L50,40');
});
