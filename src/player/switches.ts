/** When something holds, in ids of switches. */
export interface Conditions {
  /** All of these are on. */
  readonly on?: readonly string[] | undefined;
  /** None of these is on. */
  readonly off?: readonly string[] | undefined;
  /** At least one of these is on. */
  readonly any?: readonly string[] | undefined;
  /** At least one of these is off. */
  readonly lacks?: readonly string[] | undefined;
}

/** Whether conditions hold, given the switches that are on. */
export function holds(
  { on = [], off = [], any, lacks }: Conditions,
  switches: ReadonlySet<string>,
): boolean {
  const isOn = (id: string) => switches.has(id);
  return on.every(isOn) && !off.some(isOn) && (!any || any.some(isOn)) && !lacks?.every(isOn);
}

/** The first of several that holds; undefined when none does. */
export const firstThatHolds = <T extends Conditions>(
  list: readonly T[],
  switches: ReadonlySet<string>,
): T | undefined => list.find((item) => holds(item, switches));
