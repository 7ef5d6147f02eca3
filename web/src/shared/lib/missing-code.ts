/**
 * Whether an error means that a part of the app could not be fetched: no network, or a file that a newer version has
 * replaced. The words are those of Chromium, Firefox and Safari for a failed `import()`, and Vite's for its stylesheet.
 */
export const isMissingCode = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|importing a module script failed|unable to preload css/i.test(error.message);
