import { z } from 'zod';
import { Citations } from '../citation.ts';
import { Day, Localized, Text } from '../text.ts';

/** A day marked on the time axis of a figure. */
export const DatedMark = z.strictObject({
  date: Day,
  until: Day.optional().meta({ description: 'The last day, when it took longer than one' }),
  label: Text.meta({ description: 'Beside the mark: two or three words' }),
  text: Localized.meta({ description: 'One sentence for the list under the figure' }),
  sources: Citations,
});
export type DatedMark = z.infer<typeof DatedMark>;
