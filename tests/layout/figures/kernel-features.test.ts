import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../src/cli/run.ts';
import { axisPlace, standingOf } from '../../../src/layout/figures/kernel-features.ts';
import { KernelFeatures } from '../../../src/model/figures/kernel-features.ts';

const figure = KernelFeatures.parse(
  parse(readFileSync(join(root, 'content/figures/kernel-features.yaml'), 'utf8')),
);

test('a tool uses only what is named, and nothing before it was in a kernel', () => {
  for (const tool of figure.tools)
    for (const id of tool.uses) {
      const feature = figure.features.find((f) => f.id === id);
      expect(feature, `${tool.id} uses ${id}`).toBeDefined();
      expect((feature?.date ?? '0') <= tool.date, `${tool.id} uses ${id} too early`).toBe(true);
    }
  expect(figure.tools.map((t) => t.id)).toContain(figure.start);
});

test('Docker of 2013 used no namespace that LXC of 2008 had not used: the point of the figure', () => {
  const uses = (id: string) => figure.tools.find((t) => t.id === id)?.uses ?? [];
  const kinds = ['mnt', 'uts', 'ipc', 'pid', 'net', 'user', 'cgroupns'];
  const namespaces = (id: string) =>
    uses(id)
      .filter((u) => kinds.includes(u))
      .sort();
  expect(namespaces('docker')).toEqual(namespaces('lxc'));
  expect(namespaces('warden')).toEqual(namespaces('lxc'));
});

test('a feature is used, there or not yet there', () => {
  const tool = { date: '2011-12', uses: ['pid'] };
  expect(standingOf({ id: 'pid', date: '2008-01' }, tool)).toBe('used');
  expect(standingOf({ id: 'mnt' }, tool)).toBe('there');
  expect(standingOf({ id: 'user', date: '2013' }, tool)).toBe('absent');
});

test('later stands further right, and the years that are needed most are wide', () => {
  const places = [
    '1979',
    '1999-01',
    '2006',
    '2008-01',
    '2008-08-06',
    '2013',
    '2020',
    '2026-05',
  ].map(axisPlace);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
  expect(axisPlace('1969')).toBe(0);
  expect(axisPlace('2050')).toBe(1);
  expect(axisPlace('2010') - axisPlace('2008')).toBeGreaterThan(
    axisPlace('1999') - axisPlace('1997'),
  );
});

test('rows stand in the order in which they came', () => {
  const dates = figure.features.map((f) => f.date ?? '');
  expect(dates).toEqual([...dates].sort());
});
