import { z } from 'zod';
import { Effect } from './effect.ts';
import { KINDS, OWNERS, PHASES, TRANSPORTS } from './vocabulary.ts';

const word = z.string().min(1);
const words = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, word])) as Record<Key, typeof word>);
const group = <Shape extends Record<string, z.ZodType>>(shape: Shape) => z.strictObject(shape);

/**
 * The words of the interface in one language: content/ui/<language>.yaml. A `{name}` in a text is
 * filled in where it is shown; both languages must have the same ones.
 */
export const Ui = group({
  site: words(['name', 'tagline', 'description', 'skip', 'otherLanguage']),
  nav: words(['label', 'chains']),
  theme: words(['label', 'light', 'dark', 'system']),
  footer: words(['licence', 'measured', 'code']),
  home: words(['lead', 'sub', 'play', 'gallery', 'how', 'parents', 'talk', 'rooms', 'eras']),
  chains: words(['title', 'lead', 'steps']),
  chain: words([
    'covers',
    'coversNow',
    'told',
    'variants',
    'cast',
    'castLead',
    'inside',
    'everyStep',
    'everyStepLead',
    'versions',
    'versionsLead',
  ]),
  step: words([
    'of',
    'call',
    'at',
    'returns',
    'why',
    'corrects',
    'when',
    'machine',
    'sources',
    'recorded',
    'link',
    'toPicture',
    'more',
    'noSocket',
  ]),
  effects: words([
    ...Effect.options.map((option) => option.shape.do.value),
    'spawnAs',
    'exitCode',
    'pinned',
  ]),
  player: words([
    'label',
    'controls',
    'play',
    'pause',
    'previous',
    'next',
    'first',
    'last',
    'step',
    'speed',
    'level',
    'full',
    'brief',
    'fullScreen',
    'leaveFullScreen',
    'help',
    'closeHelp',
    'keys',
    'index',
    'announce',
    'unknownStep',
    'orderNote',
    'legend',
  ]),
  keys: words(['space', 'arrows', 'homeEnd', 'f', 'question']),
  picture: words([
    'title',
    'description',
    'beam',
    'overhead',
    'kernel',
    'underground',
    'acts',
    'waits',
    'called',
  ]),
  legend: words(['in-process', 'grpc', 'http', 'ttrpc', 'exec', 'file', 'now', 'waits', 'todo']),
  phases: words(PHASES),
  transports: words(TRANSPORTS),
  kinds: words(KINDS),
  owners: words(OWNERS),
  missing: words(['title', 'lead', 'back']),
});
export type Ui = z.infer<typeof Ui>;
