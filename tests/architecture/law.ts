import type { Import } from './imports.ts';

/**
 * What each room may import. A bare word is a room or a package; `room/file.ts` is that file
 * alone; `type …` allows types only, which vanish when the code is compiled; `script …` is what a
 * component's `<script>` may load; `*` is any package.
 */
export const LAW: Readonly<Record<string, readonly string[]>> = {
  // satteri reads the text of a chapter: which components it uses, and with what.
  model: ['model', 'zod', 'satteri'],
  machine: ['machine', 'type model', 'model/vocabulary.ts'],
  player: ['player', 'type model'],
  // short-form.ts knows no zod: it is arithmetic on ids.
  // Of D3 only what computes: scales, stacks and sums, no elements.
  layout: [
    'layout',
    'machine',
    'type model',
    'model/vocabulary.ts',
    'model/short-form.ts',
    'd3-array',
    'd3-scale',
    'd3-shape',
  ],
  render: ['render', 'layout', 'type model', 'model/vocabulary.ts'],
  element: [
    'element',
    'player',
    'render',
    'layout/cues.ts',
    'layout/timeline/choose-years.ts',
    'type layout',
    'd3-timer',
  ],
  // It writes the data that the element reads, and needs only the shape of it.
  site: [
    'site',
    'model',
    'render/fill.ts',
    'type layout',
    'type render',
    'type element',
    'astro:content',
    'satteri',
  ],
  // A component that few pages show brings its own style sheet, so that the others do not pay for it.
  components: [
    'components',
    'site',
    'layout',
    'render',
    'player',
    'model',
    'script element',
    'styles',
    'machine/count-phases.ts',
    'type astro/runtime/server/index.js',
  ],
  layouts: ['layouts', 'components', 'site', 'model', 'render/fill.ts', 'styles', 'script element'],
  pages: ['pages', 'layouts', 'components', 'site', 'model', '@astrojs/rss', 'type astro'],
  cli: ['cli', 'model', 'machine', '*'],
  'content.config.ts': ['model', 'astro:content', 'astro/loaders'],
};

/** The only files that touch elements, and so the only ones in their room with D3. */
const D3_FILES: Readonly<Record<string, readonly string[]>> = {
  'src/render/paint.ts': ['d3-selection'],
  'src/element/time-line.ts': ['d3-selection', 'd3-zoom'],
  'src/render/motion.ts': ['d3-selection', 'd3-transition', 'd3-ease'],
};

/** The room of a file: `src/model/chain.ts` → `model`. A package is its own. */
export const roomOf = (path: string): string =>
  path.startsWith('src/') ? (path.split('/')[1] as string) : path;

/** Whether the law allows an import. */
export function isAllowed({ from, to, isType, inScript }: Import): boolean {
  const rules = LAW[roomOf(from)] ?? [];
  const isFile = to.startsWith('src/');
  const names = [roomOf(to), isFile ? to.slice('src/'.length) : to];
  if (!isFile && D3_FILES[from]?.includes(to)) return true;
  if (inScript) return names.some((name) => rules.includes(`script ${name}`));
  return (
    names.some((name) => rules.includes(name)) ||
    (isType && names.some((name) => rules.includes(`type ${name}`))) ||
    (!isFile && rules.includes('*'))
  );
}
