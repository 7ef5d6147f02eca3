/** Who asks. `guest` is the owner signed in anonymously; `server` passes all rules and proves that a request is sound. */
export type Persona = 'owner' | 'guest' | 'other' | 'nobody' | 'server';

export type Doc = Record<string, unknown>;

/** One write of a commit. `{uid}` in a path, or as a whole value, stands for the owner's id. */
export type Write =
  { set: string; data: Doc; merge?: boolean } | { update: string; data: Doc } | { remove: string };

export interface Query {
  list: string;
  where?: readonly (readonly [string, '==' | '>=' | '<=', unknown])[];
  orderBy?: readonly (readonly [string, 'asc' | 'desc'])[];
  limit?: number;
}

/** One request: a document, a list, a query over all collections of a name, or writes in one atomic commit. */
export type Ask = { get: string } | Query | { group: string } | { commit: readonly Write[] };

/** What a persona asks of a database that holds `given`, and the verdict of the rules. */
export interface Case {
  name: string;
  who: Persona;
  given?: Record<string, Doc>;
  ask: Ask;
  allowed: boolean;
}

/** The cases of one collection. `path` is the path of its match block in `firestore.rules`. */
export interface Suite {
  path: string;
  /** What it is about, where the path does not say. */
  about?: string;
  cases: Case[];
}

type Named = Omit<Case, 'allowed' | 'who'> & { who?: Persona };

/** Asked by the owner unless said otherwise. */
export const allow = (entry: Named): Case => ({ who: 'owner', ...entry, allowed: true });
export const deny = (entry: Named): Case => ({ who: 'owner', ...entry, allowed: false });

/** A case of a suite, and the user that owns what it is about. */
export interface Numbered {
  suite: Suite;
  entry: Case;
  given: Record<string, Doc>;
  uid: string;
}

/** Gives each case a user of its own, so that no two can meet. */
export const number = (suites: readonly Suite[]): Numbered[] =>
  suites.flatMap((suite, n) =>
    suite.cases.map((entry, index) => ({ suite, entry, given: entry.given ?? {}, uid: `u${n}x${index}` })),
  );
