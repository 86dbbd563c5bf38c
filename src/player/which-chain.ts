/** Versions from one (included) to another (left out), as `1.24`. */
interface Range {
  readonly from?: string | undefined;
  readonly before?: string | undefined;
}

/** The part of a rule that is compared with a node. */
export interface Rule {
  readonly id: string;
  readonly runtime: string;
  readonly version?: Range | undefined;
  readonly kubelet?: Range | undefined;
}

/** What a line of `kubectl get nodes -o wide` says of its node. */
export interface Node {
  /** The text before ://, in lower case. */
  readonly runtime: string;
  readonly version: string;
  /** Without the v; empty when the line has no column VERSION. */
  readonly kubelet: string;
}

const RUNTIME = /\b([a-z][a-z-]*):\/\/v?(\d[\w.+~-]*)/i;
const KUBELET = /(?:^|\s)v(\d+\.\d+[\w.+-]*)/;

/** The nodes in a pasted text: every line that names a runtime, each kind once. */
export function readNodes(text: string): Node[] {
  const nodes = text.split('\n').flatMap((line) => {
    const [, runtime, version] = RUNTIME.exec(line) ?? [];
    if (runtime === undefined || version === undefined) return [];
    return [{ runtime: runtime.toLowerCase(), version, kubelet: KUBELET.exec(line)?.[1] ?? '' }];
  });
  const kinds = new Map(nodes.map((n) => [[n.runtime, n.version, n.kubelet].join(' '), n]));
  return [...kinds.values()];
}

/** The first rule that fits; undefined when none does. Without a kubelet's version its range is not asked. */
export const ruleFor = <R extends Rule>(rules: readonly R[], node: Node): R | undefined =>
  rules.find(
    (rule) =>
      rule.runtime === node.runtime &&
      isWithin(node.version, rule.version) &&
      (node.kubelet === '' ? rule.kubelet === undefined : isWithin(node.kubelet, rule.kubelet)),
  );

function isWithin(version: string, range: Range = {}): boolean {
  const { from, before } = range;
  return (
    (from === undefined || order(version, from) >= 0) &&
    (before === undefined || order(version, before) < 0)
  );
}

/** Compares major and minor: 1.9 comes before 1.10, and 1.24.3 counts as 1.24. */
function order(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map((part) => Number.parseInt(part, 10));
  const [majorB = 0, minorB = 0] = b.split('.').map((part) => Number.parseInt(part, 10));
  return majorA - majorB || minorA - minorB;
}
