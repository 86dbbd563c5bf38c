import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import of one file. */
export interface Import {
  /** The importing file, from the top folder: `src/model/chain.ts`. */
  readonly from: string;
  /** The imported file in the same way, or the name of a package: `zod`, `node:fs`. */
  readonly to: string;
  /** Whether it vanishes when the code is compiled. */
  readonly isType: boolean;
  /** Whether it stands in a `<script>` of a component and so runs in the browser. */
  readonly inScript: boolean;
}

/** Every file beneath a folder, from the top folder, with `/` on every system. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every import in the TypeScript, JavaScript and Astro files beneath a folder. */
export function listImports(folder: string): Import[] {
  return listFiles(folder)
    .filter((file) => /\.(ts|mjs|js|astro)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return file.endsWith('.astro') ? importsOfAstro(file, text) : importsIn(file, text, false);
    });
}

/** The frontmatter runs at build time, what stands in a `<script>` in the browser. */
export function importsOfAstro(file: string, text: string): Import[] {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const body = text.slice(front?.[0].length ?? 0);
  const scripts = [...body.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...importsIn(file, front?.[1] ?? '', false),
    ...scripts.flatMap(([, code]) => importsIn(file, code ?? '', true)),
  ];
}

function importsIn(file: string, text: string, inScript: boolean): Import[] {
  const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, isType: boolean) => {
    if (!name || !ts.isStringLiteral(name)) return;
    const isFile = name.text.startsWith('.');
    const to = isFile ? posix.join(posix.dirname(file), name.text) : name.text;
    found.push({ from: file, to, isType, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the browser would load for a file: all that can be reached without type imports. */
export function reachableFrom(start: string, imports: readonly Import[]): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { from, to, isType } of imports) if (from === file && !isType) queue.push(to);
  }
  return seen;
}
