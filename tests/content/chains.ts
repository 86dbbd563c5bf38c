import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { yamlFiles } from '../../src/cli/content/content-files.ts';
import { machineStates } from '../../src/machine/machine-at.ts';
import type { MachineState } from '../../src/machine/state.ts';
import { applyVariant } from '../../src/model/apply-variant.ts';
import { Chain, type Scenario } from '../../src/model/chain.ts';

/** The repository's top folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The file names of all chains, without ending. */
export const NAMES = yamlFiles(ROOT, 'chains').map((path) => basename(path, '.yaml'));

/** One scenario of a chain in one form: as drawn for the reference, or in a variant. */
export interface Telling {
  readonly name: string;
  readonly chain: Chain;
  readonly scenario: Scenario;
  readonly states: readonly MachineState[];
}

/** Everything a chain file tells. Throws on a file with mistakes of shape. */
export function tellingsOf(name: string): Telling[] {
  const path = `${ROOT}/content/chains/${name}.yaml`;
  const chain = Chain.parse(parse(readFileSync(path, 'utf8')));
  const forms = [
    ['reference', chain] as const,
    ...chain.variants.map((v) => [v.id, applyVariant(chain, v)] as const),
  ];
  return forms.flatMap(([form, chain]) =>
    chain.scenarios.map((scenario) => ({
      name: `${form}, ${scenario.id}`,
      chain,
      scenario,
      states: machineStates(chain.actors, scenario.steps),
    })),
  );
}
