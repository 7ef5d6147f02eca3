/** Where the app is deployed to: a name of `.firebaserc`. */
export const targets = ['staging', 'production'] as const;
export type Target = (typeof targets)[number];

export interface Step {
  name: string;
  /** Arguments of `firebase`. */
  args: readonly string[];
  /** What to do when the release has to be taken back after this step. */
  undo: string;
  /** Why it may fail where nothing is wrong, and what then. */
  hint?: string;
}

/** How the pages of the release before come back; `docs/runbook.md` says where a version's name is found. */
export const pagesBack = (project: string, target: Target): string =>
  `npx firebase hosting:clone ${project}@VERSION ${project}:live --project ${target}`;

/** Deploys a part of an earlier commit. */
const deployOf = (only: string, target: Target): string =>
  `git checkout COMMIT && npm ci && npx firebase deploy --only ${only} --project ${target}`;

/**
 * The steps of a release, in the only safe order: an index is there before the code that queries by it, functions before
 * the pages that call them, and rules last, since they may close what the old pages still ask for.
 */
export const steps = (project: string, target: Target): readonly Step[] => [
  {
    name: 'indexes',
    args: ['deploy', '--only', 'firestore:indexes', '--project', target],
    undo: 'Nothing: an index that is not used does no harm.',
  },
  {
    name: 'functions',
    args: ['deploy', '--only', 'functions', '--project', target],
    undo: deployOf('functions', target),
    hint: 'In a new project the service agents of Eventarc and Pub/Sub take some minutes to arrive: wait, and deploy again.',
  },
  {
    name: 'hosting',
    args: ['deploy', '--only', 'hosting', '--project', target],
    undo: pagesBack(project, target),
  },
  {
    name: 'rules',
    args: ['deploy', '--only', 'firestore:rules,storage', '--project', target],
    undo: deployOf('firestore:rules,storage', target),
  },
];

/** Secrets that the functions are bound to; a deployment without one of them fails half-way. */
export function secretsIn(sources: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const source of sources)
    for (const [, name = ''] of source.matchAll(/defineSecret\(\s*'([A-Z0-9_]+)'/g)) found.add(name);
  return [...found].sort();
}
