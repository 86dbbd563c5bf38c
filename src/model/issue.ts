/**
 * One thing an author must mend. `path` leads from the root of the file to the value;
 * whoever read the file adds the line and column.
 */
export interface Issue {
  readonly path: readonly (string | number)[];
  /** What was expected and what was found. */
  readonly message: string;
  /** What to do: often the nearest valid name. */
  readonly hint?: string;
}
