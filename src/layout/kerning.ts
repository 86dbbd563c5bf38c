import table from './font-kerning.json' with { type: 'json' };

type Pairs = ReadonlyMap<string, number>;
/** Characters on the left, then kerning in 1/1000 em, then characters on the right. */
type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>;

const faces: Readonly<Record<string, Rows>> = table;
const unpacked = new Map<string, Pairs>();

/** What the pair is wider (or, below 0, narrower) than its two characters, in 1/1000 em. */
export function kerning(face: string, left: string, right: string): number {
  // One table serves every weight: `sans-700` kerns by `sans`.
  const key = face.replace(/-\d+$/, '');
  let pairs = unpacked.get(key);
  if (!pairs) {
    pairs = unpack(faces[key] ?? {});
    unpacked.set(key, pairs);
  }
  return pairs.get(left + right) ?? 0;
}

function unpack(rows: Rows): Pairs {
  const pairs = new Map<string, number>();
  for (const [lefts, values] of Object.entries(rows)) {
    for (const [value, rights] of Object.entries(values)) {
      for (const left of lefts) {
        for (const right of rights) pairs.set(left + right, Number(value));
      }
    }
  }
  return pairs;
}
