import { hostOf } from '../machine/hosts.ts';
import type { LocalActor } from '../model/localize.ts';
import type { Transport } from '../model/vocabulary.ts';
import type { Way } from './scene.ts';

/**
 * Which way a call takes through the drawing. What happens between processes goes under the
 * street, because it goes through the kernel; who makes whom goes over the roofs; what stays in
 * one process stays in its building.
 */
export function wayOf(
  actors: readonly LocalActor[],
  from: string,
  to: string,
  via: Transport,
): Way {
  const target = actors.find((a) => a.id === to);
  if (target && ['kernel', 'file', 'remote'].includes(target.kind)) return 'down';
  const sameHouse = hostOf(actors, from)?.id === hostOf(actors, to)?.id;
  switch (via) {
    case 'in-process':
    case 'file':
    case 'fifo':
    case 'stdio':
      return sameHouse ? 'inside' : 'under';
    case 'exec':
    case 'cni-exec':
    case 'fork':
    case 'exit':
      return 'over';
    case 'syscall':
    case 'https':
      return 'down';
    case 'grpc':
    case 'ttrpc':
    case 'http':
    case 'socketpair':
      return 'under';
  }
}
