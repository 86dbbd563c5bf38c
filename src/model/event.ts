import { z } from 'zod';
import { Citations } from './citation.ts';
import { Day, Localized } from './text.ts';
import { LANES, PARTIES } from './vocabulary.ts';

/**
 * Something that happened, with its day: content/timeline/<id>.yaml. The id is the file's name and
 * the anchor at /timeline/. `date` is as precise as the sources are: 2013, 2013-03 or 2013-03-15.
 */
export const Event = z.strictObject({
  date: Day,
  circa: z.literal(true).optional().meta({ description: 'The sources give the date as about' }),
  until: Day.optional().meta({ description: 'The last day, when it took longer than one' }),
  title: Localized.meta({ description: 'At most 80 Latin or 36 Chinese characters' }),
  text: Localized.meta({ description: 'Two or three sentences' }),
  lane: z.enum(LANES),
  party: z.enum(PARTIES),
  also: z.array(z.enum(PARTIES)).optional().meta({ description: 'Others who took part' }),
  sources: Citations,
  doubt: Localized.optional().meta({
    description: 'What is uncertain, or how two sources differ; shown to the reader',
  }),
  see: z.array(z.string()).optional().meta({ description: 'References such as chapter:oci' }),
});
export type Event = z.infer<typeof Event>;
