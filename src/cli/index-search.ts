import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * The last step of a build: reads the pages in dist/ and writes dist/pagefind/, which the search
 * loads in the browser, in parts, as they are needed.
 */
const dist = join(process.cwd(), 'dist');
const { index, errors } = await createIndex();
if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
const added = await index.addDirectory({ path: dist });
const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
await close();
const problems = [...added.errors, ...written.errors];
if (problems.length) throw new Error(`the search index is not whole: ${problems.join('; ')}`);
console.log(`${added.page_count} pages in the search index`);
