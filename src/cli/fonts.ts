/**
 * `npm run fonts`: the subset web fonts, their CSS and the tables to measure text by.
 * The outputs are committed; run it again when a font package or the glyph set changes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildFace } from './fonts/build-face.ts';
import { faceFiles } from './fonts/faces.ts';
import { fontCss } from './fonts/font-css.ts';
import { kerningTable } from './fonts/kerning-table.ts';
import { widthTable } from './fonts/width-table.ts';

const source = new URL('../', import.meta.url);
const fonts = new URL('styles/fonts/', source);

/** What a first visit may download before any text looks right, and all faces together. */
const budgets = {
  first: { files: ['serif-roman', 'sans', 'mono-400'], bytes: 48_000 },
  all: { files: faceFiles.map(({ file }) => file), bytes: 100_000 },
};

const built = await Promise.all(faceFiles.map(buildFace));
await mkdir(fonts, { recursive: true });
for (const { face, woff2, missing } of built) {
  await writeFile(new URL(`${face.file}.woff2`, fonts), woff2);
  const without = missing.length > 0 ? `, without ${missing.join(' ')}` : '';
  console.log(`${face.file}.woff2: ${woff2.length} bytes${without}`);
}
await writeFile(new URL('styles/fonts.css', source), fontCss(built));
await writeFile(new URL('layout/font-widths.json', source), widthTable(built));
await writeFile(new URL('layout/font-kerning.json', source), kerningTable(built));

for (const [name, { files, bytes }] of Object.entries(budgets)) {
  const size = built
    .filter(({ face }) => files.includes(face.file))
    .reduce((sum, { woff2 }) => sum + woff2.length, 0);
  console.log(`${name}: ${size} of ${bytes} bytes`);
  if (size > bytes) process.exitCode = 1;
}
