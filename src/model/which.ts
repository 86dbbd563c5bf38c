import { z } from 'zod';
import { Citations } from './citation.ts';
import { Id, Localized } from './text.ts';

const Version = z.string().regex(/^\d+\.\d+$/, 'a version as 1.24');

/** Versions from one (included) to another (left out); an open end is left out. */
const Range = z.strictObject({ from: Version.optional(), before: Version.optional() });

/**
 * How a node's chain is read from what `kubectl get nodes -o wide` prints. The first rule that fits
 * holds; one without ranges fits every version.
 */
export const Which = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: Id,
        runtime: z
          .string()
          .regex(/^[a-z-]+$/)
          .meta({ description: 'Before the :// of CONTAINER-RUNTIME' }),
        version: Range.optional().meta({ description: 'Of the runtime' }),
        kubelet: Range.optional().meta({ description: 'Of the column VERSION' }),
        to: z.string().meta({ description: 'The chain, or another page: chain:cri-o/with-pause' }),
        exact: z
          .boolean()
          .meta({ description: 'false: the nearest chain we draw, not this very version' }),
        say: Localized,
        sources: Citations,
      }),
    )
    .min(1),
});
export type Which = z.infer<typeof Which>;
