/** Joins class names and leaves out what is false, null, undefined or ''. Later names do not override earlier ones. */
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
