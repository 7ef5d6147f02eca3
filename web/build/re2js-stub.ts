/**
 * Stands in for `re2js` in the browser. Firestore 12.15 and later carry that regular-expression engine (a third of the
 * SDK's size) for one thing, the regex functions of offline pipelines, which this app does not use.
 */
const missing = (): never => {
  throw new Error(
    'Regular expressions of Firestore pipelines are not part of this build (docs/decisions/0005)',
  );
};

export const RE2JS = { compile: missing };
