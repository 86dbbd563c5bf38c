import { newChain } from './new/new-chain.ts';
import { newChapter } from './new/new-chapter.ts';
import { Refusal } from './new/refusal.ts';

/** `npm run new chain <id>` and `npm run new chapter <slug>`: files to begin with. */
const USAGE = `npm run new chain <id>       content/chains/<id>.yaml, a small chain to change
npm run new chapter <slug>   content/chapters/{en,zh-cn}/NN-<slug>.mdx, a draft in both languages`;

const [kind, name, ...more] = process.argv.slice(2);
const makers: Readonly<Record<string, typeof newChain>> = { chain: newChain, chapter: newChapter };
const make = kind !== undefined && Object.hasOwn(makers, kind) ? makers[kind] : undefined;
try {
  if (make === undefined || name === undefined || more.length) throw new Refusal(USAGE);
  const { written, next } = make(process.cwd(), name);
  for (const file of written) console.log(`wrote ${file}`);
  console.log(next);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
