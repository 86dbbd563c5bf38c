/** Fills every `{name}` of a text for which there is a value; the others stay as they are. */
export const fill = (
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => text.replace(/\{(\w+)\}/g, (whole, key: string) => `${values[key] ?? whole}`);
