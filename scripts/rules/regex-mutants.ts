/** A pattern of `matches()` with one thing changed: `[what, pattern]`. */
export type RegexMutant = readonly [what: string, pattern: string];

const splice = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** `{1,128}` one more and one less, at either end. */
function quantifiers(pattern: string): RegexMutant[] {
  return [...pattern.matchAll(/\{(\d+)(?:,(\d+))?\}/g)].flatMap(
    ({ 0: whole, 1: low = '', 2: high, index }) => {
      const bounds = [low, ...(high === undefined ? [] : [high])].map(Number);
      return bounds.flatMap((_, which) =>
        [-1, 1].map((step): RegexMutant => {
          const changed = `{${bounds.map((bound, at) => (at === which ? bound + step : bound)).join()}}`;
          return [`${whole} → ${changed}`, splice(pattern, index, index + whole.length, changed)];
        }),
      );
    },
  );
}

/** Each `[…]` takes any character, and each optional or repeated part is there once. */
function classes(pattern: string): RegexMutant[] {
  const any = [...pattern.matchAll(/\[[^\]]*\]/g)].map(({ 0: whole, index }): RegexMutant => [
    `${whole} → .`,
    splice(pattern, index, index + whole.length, '.'),
  ]);
  const once = [...pattern.matchAll(/(?<=\))[?*]/g)].map(({ 0: whole, index }): RegexMutant => [
    `${whole} dropped`,
    splice(pattern, index, index + 1, ''),
  ]);
  return [...any, ...once];
}

/** Each alternative of each `a|b|c` dropped in turn. */
function alternatives(pattern: string): RegexMutant[] {
  const mutants: RegexMutant[] = [];
  const open: number[][] = [[0]]; // where the alternatives of each open group begin
  let inClass = false;
  const close = (end: number): void => {
    const starts = open.pop() ?? [];
    if (starts.length < 2) return;
    for (const [which, start] of starts.entries()) {
      const next = starts[which + 1];
      const [from, to] = next === undefined ? [start - 1, end] : [start, next];
      const branch = pattern.slice(start, next === undefined ? end : next - 1);
      mutants.push([`${branch} dropped`, splice(pattern, from, to, '')]);
    }
  };
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (inClass || character === '[') inClass = character !== ']';
    else if (character === '(') open.push([at + 1]);
    else if (character === '|') open.at(-1)?.push(at + 1);
    else if (character === ')') close(at);
  }
  close(pattern.length);
  return mutants;
}

/** Every single change of a pattern. Patterns have no escapes and ASCII characters only. */
export const regexMutants = (pattern: string): RegexMutant[] => [
  ['anything at all', '(?s).*'],
  ...quantifiers(pattern),
  ...classes(pattern),
  ...alternatives(pattern),
];
