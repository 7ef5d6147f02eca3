import { readFileSync } from 'node:fs';

interface Rewrite {
  source: string;
  function?: { functionId: string };
}

/** The project, region and port of the emulators beside the development server. */
const FUNCTIONS = { origin: 'http://127.0.0.1:5001', project: 'demo-pawfolio', region: 'us-central1' };

/** Sends to the functions emulator what Hosting would send to functions, as `firebase.json` says. */
export function devRewrites(
  firebaseJson: URL,
): Record<string, { target: string; rewrite: (url: string) => string }> {
  const { hosting } = JSON.parse(readFileSync(firebaseJson, 'utf8')) as { hosting: { rewrites: Rewrite[] } };
  return Object.fromEntries(
    hosting.rewrites.flatMap(({ source, function: to }) => {
      if (!to) return [];
      const path = `/${FUNCTIONS.project}/${FUNCTIONS.region}/${to.functionId}`;
      const rewrite = (url: string): string => `${path}${url.slice(source.length)}`;
      return [[source, { target: FUNCTIONS.origin, rewrite }]];
    }),
  );
}
