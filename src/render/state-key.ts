/** The name of a state: which images a machine pulled, and whether the byte is changed. */
export const stateKey = (pulled: readonly string[], isChanged: boolean): string =>
  [...pulled, ...(isChanged ? ['changed'] : [])].join(' ');
