import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/cli/run.ts';
import { Which } from '../../src/model/which.ts';
import { readNodes, ruleFor } from '../../src/player/which-chain.ts';

const { rules } = Which.parse(parse(readFileSync(join(root, 'content/which/nodes.yaml'), 'utf8')));
const chainOf = (text: string) => readNodes(text).map((node) => ruleFor(rules, node)?.to);

describe('readNodes', () => {
  test('reads what kubectl prints, each kind of node once', () => {
    const printed = `NAME     STATUS   ROLES    AGE   VERSION         INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION   CONTAINER-RUNTIME
cp-1     Ready    master   41d   v1.30.4+k3s1    10.0.0.7      <none>        Ubuntu 22.04.4 LTS   5.15.0-118       containerd://1.7.20-k3s1
worker   Ready    <none>   41d   v1.30.4+k3s1    10.0.0.8      <none>        Ubuntu 22.04.4 LTS   5.15.0-118       containerd://1.7.20-k3s1
old      Ready    <none>   41d   v1.22.17        10.0.0.9      <none>        Ubuntu 20.04         5.4.0            docker://20.10.24`;
    expect(readNodes(printed)).toEqual([
      { runtime: 'containerd', version: '1.7.20-k3s1', kubelet: '1.30.4+k3s1' },
      { runtime: 'docker', version: '20.10.24', kubelet: '1.22.17' },
    ]);
  });

  test('reads two columns, or one', () => {
    expect(readNodes('v1.31.2  cri-o://1.31.2')[0]?.kubelet).toBe('1.31.2');
    expect(readNodes('containerd://2.1.0')[0]).toEqual({
      runtime: 'containerd',
      version: '2.1.0',
      kubelet: '',
    });
  });

  test('finds nothing in other text', () => {
    expect(readNodes('hello\nhttp://example.org\n')).toEqual([]);
  });
});

describe('the rules of the content', () => {
  test.each([
    ['v1.31.0 containerd://2.0.1', 'chain:containerd-cri/containerd-2'],
    ['v1.30.4 containerd://1.7.20', 'chain:containerd-cri'],
    ['v1.17.3 containerd://1.3.2', 'chain:containerd-cri'],
    ['v1.11.0 containerd://1.1.0', 'chain:containerd-cri/shim-v1'],
    ['v1.8.0 containerd://1.0.0-beta.0', 'chain:cri-containerd/alpha'],
    ['v1.9.0 cri-containerd://1.0.0-beta.1', 'chain:cri-containerd'],
    ['v1.36.0 cri-o://1.36.3', 'chain:cri-o'],
    ['v1.26.1 cri-o://1.26.1', 'chain:cri-o'],
    ['v1.20.2 cri-o://1.20.9', 'chain:cri-o/with-pause'],
    ['v1.10.0 cri-o://1.10.1', 'chain:cri-o/with-pause'],
    ['v1.28.2 docker://24.0.6', 'question:cri-dockerd'],
    ['v1.23.17 docker://20.10.24', 'chain:dockershim'],
    ['v1.6.0 docker://1.12.6', 'chain:dockershim'],
    ['v1.4.0 docker://1.11.2', 'chain:docker-manager'],
    ['docker://20.10.24', 'chain:dockershim'],
  ])('%s → %s', (line, to) => expect(chainOf(line)).toEqual([to]));

  test('1.10 comes after 1.9', () => {
    expect(chainOf('v1.10.0 docker://17.03.2')).toEqual(['chain:dockershim']);
  });

  test('a runtime nobody knows has no rule', () => {
    expect(chainOf('v1.9.0 rkt://1.30.0')).toEqual([undefined]);
  });
});
