import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Id, Localized, Text } from '../text.ts';

/** What can be asked of the kernel for one process; the order is that of the drawing. */
export const SWITCHES = [
  'pid',
  'mnt',
  'uts',
  'net',
  'ipc',
  'user',
  'cgroup',
  'memory',
  'pids',
  'cpu',
  'nnp',
  'caps',
  'seccomp',
] as const;
export type SwitchId = (typeof SWITCHES)[number];

/** Namespaces wall the process off, limits cut what it gets, flags cut what it may ask for. */
const SWITCH_KINDS = ['namespace', 'limit', 'flag'] as const;

const ids = z.array(z.enum(SWITCHES));
const conditions = {
  on: ids.optional().meta({ description: 'All of these are on' }),
  off: ids.optional().meta({ description: 'None of these is on' }),
  any: ids.optional().meta({ description: 'At least one of these is on' }),
  lacks: ids.optional().meta({ description: 'At least one of these is off' }),
};

/** One of several texts; the first whose conditions hold is shown. */
const Variant = z.strictObject({ ...conditions, text: Text });

/** A line of output, and when it is printed. */
const OutputLine = z.strictObject({ ...conditions, text: z.string() });

const Output = z.strictObject({
  command: z.string().min(1),
  lines: z.array(OutputLine).min(1),
});

const Switch = z.strictObject({
  id: z.enum(SWITCHES),
  kind: z.enum(SWITCH_KINDS),
  label: Text.meta({ description: 'As drawn: at most 20 characters' }),
  name: Localized.meta({ description: 'In full, saying whose namespace it is' }),
  ask: z.string().min(1).meta({ description: 'The system call, or the file written' }),
  sees: Localized.meta({ description: 'What it is about, in the drawing: one or two words' }),
  host: Text.optional().meta({ description: 'For a namespace: what the rest of the machine sees' }),
  inside: z.array(Variant).min(1).meta({ description: 'What the process sees or gets' }),
  says: z.array(Variant).min(1).meta({ description: 'Said when the switch is turned' }),
  note: Localized.meta({ description: 'What one must know about it; always in the list' }),
  view: Id.meta({ description: 'The terminal that shows its effect' }),
  sources: Citations,
});

/** How an output came about. */
const BASES = ['recorded', 'manual'] as const;

const View = z.strictObject({
  id: Id,
  label: Text,
  inside: Output,
  host: Output,
  basis: z.enum(BASES),
});

/** One process and everything that can be put around it (content/figures/one-process.yaml). */
export const OneProcess = z.strictObject({
  id: z.literal('one-process'),
  title: Localized.meta({ description: 'What the drawing shows, for those who cannot see it' }),
  start: ids.meta({ description: 'What is on before anybody touches it' }),
  switches: z.array(Switch).length(SWITCHES.length),
  presets: z.array(z.strictObject({ id: Id, label: Localized, on: ids, say: Localized })).min(1),
  views: z.array(View).min(1),
  first: z.array(z.string().min(1)).min(1).meta({
    description: 'What is asked of the kernel for any process',
  }),
  words: z.strictObject({
    init: Text,
    rest: Localized,
    restOf: Localized,
    process: Text,
    pid: Text,
    inner: Text.meta({ description: 'The PID it sees, with a PID namespace of its own' }),
    walls: Localized,
    kernel: Localized,
    kernelText: Localized,
    limits: Localized,
    limitsText: Localized,
    flags: Localized,
    flagsText: Localized,
    people: Localized.meta({ description: 'The label around it when all is on' }),
    count: Localized.meta({ description: '{n} {total}' }),
    all: Localized.meta({ description: 'Said when all is on' }),
    none: Localized.meta({ description: 'Said when nothing is on' }),
    still: Localized.meta({ description: 'Added to everything that is said' }),
    presets: Localized,
    asked: Localized,
    askedText: Localized,
    look: Localized.meta({ description: 'Legend of the choice of terminal' }),
    insideView: Localized,
    hostView: Localized,
    marked: Localized,
    bare: Localized,
    full: Localized,
    list: Localized,
    basis: z.strictObject({ recorded: Localized, manual: Localized }),
    method: Localized,
  }),
  method: z.array(Localized).min(1),
  sources: Citations,
});
export type OneProcess = z.infer<typeof OneProcess>;
