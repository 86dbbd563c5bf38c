import { z } from 'zod';
import { Source } from './source.ts';
import { Id } from './text.ts';

/** The calls an interface knew in each version, read from its definition at a tag. */
export const Api = z.strictObject({
  id: Id,
  title: z.string().min(1),
  kind: z.enum(['rpc', 'http']),
  component: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .meta({ description: 'The key of covers.reference whose version decides' }),
  versions: z
    .array(
      z.strictObject({
        version: z.string().regex(/^v?\d+(\.\d+)*/),
        sources: z.array(Source.shape.at).min(1),
        methods: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(1),
});
export type Api = z.infer<typeof Api>;
