import type { NamespaceType } from '../model/vocabulary.ts';

/** A living process. */
export interface Process {
  readonly actor: string;
  /** Actor id of the parent, or `init`. */
  readonly parent: string;
  /** The program it runs now, where that differs from its label. */
  readonly program: string | undefined;
  /** Number of the step that bore it; 0 when it was there before. */
  readonly born: number;
}

/** One end of a socket: who listens at, or is connected to, which address. */
export interface Endpoint {
  readonly actor: string;
  readonly at: string;
}

/** A set of namespaces that were made together. */
export interface NamespaceSet {
  readonly name: string;
  readonly types: readonly NamespaceType[];
  readonly pin: string | undefined;
  readonly members: readonly { readonly actor: string; readonly types: readonly NamespaceType[] }[];
}

/**
 * The machine after step `step` (1-based; 0 is before the first). Everything drawn, said or
 * exported about a moment is a function of this.
 */
export interface MachineState {
  readonly step: number;
  readonly processes: readonly Process[];
  /** Actors whose last process has ended, with the number of the step that ended it. */
  readonly ended: readonly { readonly actor: string; readonly step: number }[];
  readonly listeners: readonly Endpoint[];
  readonly connections: readonly Endpoint[];
  readonly namespaces: readonly NamespaceSet[];
  readonly cgroups: readonly { readonly path: string; readonly members: readonly string[] }[];
  readonly mounts: readonly string[];
  readonly files: readonly string[];
  /** Numbers of earlier calls whose caller still waits, outermost first. */
  readonly open: readonly number[];
}
