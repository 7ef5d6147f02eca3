/** Something that the person at the keyboard can mend. Its message says what is wrong and how; no stack is shown. */
export class Problem extends Error {
  override name = 'Problem';
}

/** What to print of anything thrown. */
export const describeError = (error: unknown): string =>
  error instanceof Problem
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
