/** Where the app is deployed to: a name of `.firebaserc`. */
export const targets = ['staging', 'production'] as const;
export type Target = (typeof targets)[number];

export interface Step {
  name: string;
  /** Arguments of `firebase`. */
  args: readonly string[];
  /** What to do when the release has to be taken back after this step. */
  undo: string;
}

/**
 * The steps of a release, in the only safe order: an index is there before the code that queries by it, functions before
 * the pages that call them, and rules last, since they may close what the old pages still ask for.
 */
export const steps = (target: Target): readonly Step[] => [
  {
    name: 'indexes',
    args: ['deploy', '--only', 'firestore:indexes', '--project', target],
    undo: 'Nothing: an index that is not used does no harm.',
  },
  {
    name: 'functions',
    args: ['deploy', '--only', 'functions', '--project', target],
    undo: 'Check out the commit of the release before, and deploy the functions from there.',
  },
  {
    name: 'hosting',
    args: ['deploy', '--only', 'hosting', '--project', target],
    undo: `firebase hosting:rollback --project ${target}`,
  },
  {
    name: 'rules',
    args: ['deploy', '--only', 'firestore:rules,storage', '--project', target],
    undo: 'Deploy the rules of the release before: check out its commit, then `--only firestore:rules,storage`.',
  },
];

/** Secrets that the functions are bound to; a deployment without one of them fails half-way. */
export function secretsIn(sources: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const source of sources)
    for (const [, name = ''] of source.matchAll(/defineSecret\(\s*'([A-Z0-9_]+)'/g)) found.add(name);
  return [...found].sort();
}
