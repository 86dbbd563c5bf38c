import { createHash } from 'node:crypto';

/** A file or directory of an archive; directories end in a slash. */
interface TarEntry {
  readonly path: string;
  /** Octal, as in 0644. */
  readonly mode: string;
  readonly text?: string | undefined;
  /** How often the text is repeated. */
  readonly times?: number | undefined;
}

const BLOCK = 512;

/** A number in octal, filling a field whose last byte is NUL. */
const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;

function header({ path, mode }: TarEntry, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0);
  block.write(octal(Number.parseInt(mode, 8), 8), 100);
  block.write(octal(0, 8) + octal(0, 8), 108);
  block.write(octal(size, 12) + octal(0, 12), 124);
  block.write(' '.repeat(8), 148);
  block.write(path.endsWith('/') ? '5' : '0', 156);
  block.write('ustar\x0000', 257);
  block.write(octal(0, 8) + octal(0, 8), 329);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 7)} `, 148);
  return block;
}

/**
 * The bytes that GNU tar writes with --format=ustar -b1 --mtime=@0 --owner=0 --group=0
 * --numeric-owner, entries in the order given.
 */
export function tar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from((entry.text ?? '').repeat(entry.times ?? 1));
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
    return [header(entry, content.length), content, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

export const digestOf = (bytes: Buffer | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
