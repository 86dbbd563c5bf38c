import type { LocalStep } from '../model/localize.ts';
import { parseSource } from '../model/source.ts';
import type { Ui } from '../model/ui.ts';
import { fill } from '../render/fill.ts';

/** A source in a line: `kubernetes v1.20.2 · kuberuntime_sandbox.go:67 · createPodSandbox`. */
export function nameSource(source: { at: string; symbol?: string | undefined }): string {
  const { repo, ref, path, first, last } = parseSource(source.at);
  const project = repo.split('/')[1] ?? repo;
  const version = /^[0-9a-f]{12,}$/.test(ref) ? ref.slice(0, 10) : ref;
  const lines = first ? `:${first}${last ? `–${last}` : ''}` : '';
  const place = `${path.split('/').at(-1)}${lines}`;
  return [`${project} ${version}`, place, source.symbol].filter(Boolean).join(' · ');
}

/** Where a step's call goes: the socket, or by which other means. */
export function nameSocket(step: LocalStep, ui: Ui): string {
  return step.at ?? fill(ui.step.noSocket, { via: ui.transports[step.via] });
}
