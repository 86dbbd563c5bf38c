import type { Api } from './api.ts';
import type { Chain } from './chain.ts';
import type { Issue } from './issue.ts';
import { suggest } from './nearest.ts';

/** Every RPC and every HTTP request named by a step is one that the cited version has. */
export function checkApis(chain: Chain, apis: readonly Api[]): Issue[] {
  return chain.scenarios.flatMap((scenario, s) =>
    scenario.steps.flatMap((step, i): Issue[] => {
      const kind = step.via === 'http' ? 'http' : 'rpc';
      if (!['grpc', 'ttrpc', 'http'].includes(step.via)) return [];
      const path = ['scenarios', s, 'steps', i, 'call'];
      const asked = methodOf(step.call);
      const known = apis.filter((a) => a.kind === kind);
      const lists = known.flatMap((api) => {
        const version = chain.covers.reference[api.component];
        return version === undefined
          ? []
          : versionsFor(api, version).map((list) => ({ api, list }));
      });
      if (lists.some(({ list }) => list.methods.includes(asked))) return [];
      const elsewhere = known.find((a) => a.versions.some((v) => v.methods.includes(asked)));
      const cited = lists.map(({ api, list }) => `${api.id} ${list.version}`).join(', ') || 'none';
      return [
        {
          path,
          message: `"${asked}" is not in the interfaces this chain cites (${cited})`,
          hint: elsewhere
            ? `${elsewhere.id} has it in ${elsewhere.versions
                .filter((v) => v.methods.includes(asked))
                .map((v) => v.version)
                .join(', ')}: check covers.reference["${elsewhere.component}"]`
            : suggest(
                asked,
                lists.flatMap(({ list }) => list.methods),
              ),
        },
      ];
    }),
  );
}

/** The method in a call: without query, arguments and the names inside braces. */
export function methodOf(call: string): string {
  const http = /^(GET|HEAD|POST|PUT|DELETE) (\S+)/.exec(call);
  if (!http) return call.split(' ')[0] ?? call;
  const path = (http[2] ?? '').replace(/\?.*$/, '').replace(/^\/v\d+\.\d+\//, '/');
  return `${http[1]} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}

/**
 * The lists a cited version is held against: the newest that is not newer. A commit has no
 * number to compare, so any list may know the call.
 */
export function versionsFor(api: Api, cited: string): readonly Api['versions'][number][] {
  const asked = numbers(cited);
  if (asked.length === 0) return api.versions;
  const sorted = [...api.versions].sort((a, b) => compare(numbers(a.version), numbers(b.version)));
  return sorted.filter((v) => compare(numbers(v.version), asked) <= 0).slice(-1);
}

/** 1.20.2 of `v1.20.2`, `docker-v29.7.2` or `v1.0.0-beta.1`; empty for a commit. */
function numbers(version: string): number[] {
  const found = /(?:^|[^0-9a-f])v?(\d+(?:\.\d+)+)/.exec(` ${version}`);
  return found?.[1]?.split('.').map(Number) ?? [];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const d = (a[i] ?? 0) - (b[i] ?? 0);
    if (d !== 0) return d;
  }
  return 0;
}
