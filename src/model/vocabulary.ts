/**
 * The closed lists every chain is written in. They are closed so that chains can be
 * compared, and so that a new word makes the compiler list every place that must know it.
 */

/** The languages of the site: key in the content files → address, language tag, html lang, Open Graph locale. */
export const LANGUAGES = {
  en: { path: '', tag: 'en', html: 'en', locale: 'en_GB' },
  zh: { path: 'zh-cn', tag: 'zh-Hans', html: 'zh-Hans', locale: 'zh_CN' },
} as const;
export type Lang = keyof typeof LANGUAGES;
export const LANGS = Object.keys(LANGUAGES) as Lang[];

/**
 * The seven roles on the way from the kubelet to the container, in the order of the call.
 * A role keeps its place in every chain: what moves between chains are the walls around it.
 */
export const SLOTS = [
  'asks',
  'speaks-cri',
  'engine',
  'manages',
  'keeps',
  'makes',
  'container',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Whose program it is, on the date the chain describes. */
export const OWNERS = [
  'kubernetes',
  'docker',
  'containerd',
  'oci',
  'cri-o',
  'cni',
  'red-hat',
  'kernel',
  'you',
] as const;
export type Owner = (typeof OWNERS)[number];

/**
 * What an actor is to the operating system.
 * daemon: stays up, shared by all pods · client: a long-lived program a person holds (a shell) ·
 * command: a process that does one thing and exits · keeper: a process that lives as long as
 * one pod or container (shim, conmon) · container: the process of the container ·
 * component: code inside one of these, with no process of its own · kernel · file ·
 * remote: off this machine.
 */
export const KINDS = [
  'daemon',
  'client',
  'command',
  'keeper',
  'container',
  'component',
  'kernel',
  'file',
  'remote',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that are a process of their own and so have a parent. */
export const PROCESS_KINDS = [
  'daemon',
  'client',
  'command',
  'keeper',
  'container',
] as const satisfies readonly Kind[];

/** What the work of a step is for; the same list in every chain and every scenario. */
export const PHASES = [
  'request',
  'sandbox',
  'network',
  'image',
  'create',
  'start',
  'report',
  'stop',
  'exec',
  'logs',
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * How a step gets from one actor to the other.
 * in-process: a function call · grpc, ttrpc, http: request over a local socket · https: request
 * to another machine · exec: fork and execve · cni-exec: the same, by the CNI convention (JSON on
 * stdin, CNI_* in the environment) · fork: fork or clone without execve · exit: a process ends and
 * whoever waits for it is told · syscall: into the kernel · file: read or written on disk ·
 * fifo, stdio, socketpair: bytes through a pipe, an inherited descriptor, a socket pair.
 */
export const TRANSPORTS = [
  'in-process',
  'grpc',
  'ttrpc',
  'http',
  'https',
  'exec',
  'cni-exec',
  'fork',
  'exit',
  'syscall',
  'file',
  'fifo',
  'stdio',
  'socketpair',
] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** Transports whose callee must be listening at the address named by the step's `at`. */
export const SOCKET_TRANSPORTS = ['grpc', 'ttrpc', 'http'] as const satisfies readonly Transport[];

/** The Linux namespaces of namespaces(7), by their names under /proc/<pid>/ns. */
export const NAMESPACES = ['mnt', 'uts', 'ipc', 'pid', 'net', 'user', 'cgroup'] as const;
export type NamespaceType = (typeof NAMESPACES)[number];

/** What part of the history an event belongs to. */
export const LANES = [
  'kernel',
  'docker',
  'kubernetes',
  'runtime',
  'standards',
  'business',
] as const;
export type Lane = (typeof LANES)[number];

/** Who stands behind an event or a project, on its date. */
export const PARTIES = [
  'kernel',
  'unix',
  'cloud-foundry',
  'docker',
  'google',
  'kubernetes',
  'coreos',
  'red-hat',
  'containerd',
  'cri-o',
  'oci',
  'cncf',
  'others',
] as const;
export type Party = (typeof PARTIES)[number];

/** The figures that a chapter can show with `<Figure id="…">`, beside the players. */
export const FIGURES = [
  'one-process',
  'kernel-features',
  'image-layers',
  'libcontainer-authors',
  'bundle',
  'project-activity',
  'start-latency',
  'open-doors',
] as const;
export type FigureId = (typeof FIGURES)[number];

/** The pages that stand once, by their address. */
export const STANDING_PAGES = [
  'chapters',
  'chains',
  'timeline',
  'myths',
  'questions',
  'glossary',
  'sources',
  'which',
  'search',
  'about',
] as const;
export type StandingPage = (typeof STANDING_PAGES)[number];

/** PID 1: on every machine, in no chain file. */
export const INIT = 'init';
