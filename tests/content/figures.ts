import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { root } from '../../src/cli/run.ts';

/** A figure of the content, checked. */
export const readFigure = <Shape extends z.ZodType>(id: string, shape: Shape): z.output<Shape> =>
  shape.parse(parse(readFileSync(join(root, 'content/figures', `${id}.yaml`), 'utf8')));
