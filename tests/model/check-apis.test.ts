import { describe, expect, test } from 'vitest';
import { methodOf, versionsFor } from '../../src/model/check-apis.ts';
import { APIS, issuesAfter } from '../fixtures/issues.ts';

const RUN = 'call: runtime.RuntimeService/RunPodSandbox';
const CALL = 'scenarios.0.steps.0.call';
const CITED = 'is not in the interfaces this chain cites (cri v1.0.0, engine v1.0.0)';

describe('a call is one that the cited version knows', () => {
  test('misspelt', () => {
    expect(issuesAfter([RUN, 'call: runtime.RuntimeService/RunPodSandbx'])).toEqual([
      [
        CALL,
        `"runtime.RuntimeService/RunPodSandbx" ${CITED}`,
        'did you mean "runtime.RuntimeService/RunPodSandbox"?',
      ],
    ]);
  });

  test('of another version', () => {
    expect(issuesAfter([RUN, 'call: runtime.v1.RuntimeService/RunPodSandbox'])).toEqual([
      [
        CALL,
        `"runtime.v1.RuntimeService/RunPodSandbox" ${CITED}`,
        'cri has it in v1.3.0: check covers.reference["acme/kube"]',
      ],
    ]);
  });

  test('of a component that is not cited at all', () => {
    expect(issuesAfter(['    acme/kube: v1.2.0\n', ''])).toContainEqual([
      CALL,
      '"runtime.RuntimeService/RunPodSandbox" is not in the interfaces this chain cites (engine v1.0.0)',
      'cri has it in v1.0.0: check covers.reference["acme/kube"]',
    ]);
  });

  test('in a variant, by the version that the variant cites', () => {
    expect(issuesAfter(['acme/kube: v1.1.0', 'acme/kube: v0.9.0'])).toEqual([
      [
        CALL,
        '"runtime.RuntimeService/RunPodSandbox" is not in the interfaces this chain cites (engine v1.0.0) (in variant "older")',
        'cri has it in v1.0.0: check covers.reference["acme/kube"]',
      ],
    ]);
  });

  test('a commit may know what any version knows', () => {
    const commit = 'acme/kube: 04659d94051126f4fe4fcddf068550db447ff5a0';
    expect(
      issuesAfter(
        ['acme/kube: v1.2.0', commit],
        [RUN, 'call: runtime.v1.RuntimeService/RunPodSandbox'],
      ),
    ).toMatchObject([[CALL, expect.stringContaining('(in variant "older")'), expect.anything()]]);
  });
});

test('versionsFor takes the newest list that is not newer', () => {
  const [cri] = APIS;
  const names = (cited: string) =>
    versionsFor(cri as (typeof APIS)[0], cited).map((v) => v.version);
  expect(names('v0.9.9')).toEqual([]);
  expect(names('v1.0.0')).toEqual(['v1.0.0']);
  expect(names('v1.2.99')).toEqual(['v1.0.0']);
  expect(names('v1.3.0-rc.1')).toEqual(['v1.3.0']);
  expect(names('docker-v1.10.0')).toEqual(['v1.3.0']);
  expect(names('1bb4a6929cf54767cc8bb5bd6dd4ecbf3b2f2f2b')).toEqual(['v1.0.0', 'v1.3.0']);
});

test('methodOf drops what differs from call to call', () => {
  expect(methodOf('GET /v1.24/containers/{id}/json?size=1')).toBe('GET /containers/{}/json');
  expect(methodOf('POST /containers/{name}/start')).toBe('POST /containers/{}/start');
  expect(methodOf('runtime.v1.RuntimeService/Status (verbose)')).toBe(
    'runtime.v1.RuntimeService/Status',
  );
});
