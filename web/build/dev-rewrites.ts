import { readFileSync } from 'node:fs';

interface Rewrite {
  source: string;
  function?: { functionId: string; region: string };
}

/** The project and port of the emulators beside the development server. */
const FUNCTIONS = { origin: 'http://127.0.0.1:5001', project: 'demo-pawfolio' };

/** Sends to the functions emulator what Hosting would send to functions, as `firebase.json` says. */
export function devRewrites(
  firebaseJson: URL,
): Record<string, { target: string; rewrite: (url: string) => string }> {
  const { hosting } = JSON.parse(readFileSync(firebaseJson, 'utf8')) as { hosting: { rewrites: Rewrite[] } };
  return Object.fromEntries(
    hosting.rewrites.flatMap(({ source, function: to }) => {
      if (!to) return [];
      const path = `/${FUNCTIONS.project}/${to.region}/${to.functionId}`;
      const rewrite = (url: string): string => `${path}${url.slice(source.length)}`;
      return [[source, { target: FUNCTIONS.origin, rewrite }]];
    }),
  );
}
