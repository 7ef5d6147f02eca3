import { Problem } from '../lib/problem.ts';

/**
 * The suites that a command line names, in the order in which they run; all when it names none.
 * Throws a `Problem` for a name that is none of them.
 */
export function chosen<Name extends string>(args: readonly string[], names: readonly Name[]): Name[] {
  const unknown = args.filter((arg) => !names.includes(arg as Name));
  if (unknown.length > 0)
    throw new Problem(`There is no suite ${unknown.join(', ')}. The suites are: ${names.join(', ')}.`);
  return args.length === 0 ? [...names] : names.filter((name) => args.includes(name));
}
