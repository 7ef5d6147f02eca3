import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadEnv } from 'vite';
import { readEnvironment, type Environment } from '../../web/build/environment.ts';
import { readImprint, type Imprint } from '../../web/build/imprint.ts';
import { root } from '../lib/root.ts';
import type { Target } from './plan.ts';

/** Parameters of the functions as Firebase reads them: those of the project over those of all. */
export function functionParams(project: string): NodeJS.Dict<string> {
  const read = (name: string): NodeJS.Dict<string> => {
    const file = join(root, 'functions', name);
    return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  };
  return { ...read('.env'), ...read(`.env.${project}`) };
}

interface WebSettings extends Environment {
  imprint: Imprint | null;
}

/** What the pages are built with: `web/.env.<target>`, and what the shell has in its place. Throws where a variable is missing. */
export function webSettings(target: Target): WebSettings {
  const variables = { ...loadEnv(target, join(root, 'web'), 'VITE_'), ...process.env };
  return { ...readEnvironment(target, variables), imprint: readImprint(target, variables) };
}

/** Where pages and functions would miss each other once they are deployed, or customers us; a sentence each. */
export function disagreements(project: string, web: WebSettings, params: NodeJS.Dict<string>): string[] {
  const region = params['FUNCTIONS_REGION'] ?? 'us-central1';
  const found: string[] = [];
  if (web.firebase.projectId !== project)
    found.push(`VITE_FIREBASE_PROJECT_ID is ${web.firebase.projectId}, and the release goes to ${project}.`);
  if (web.emulators !== null) found.push('The pages would speak to emulators.');
  if (web.region !== region)
    found.push(`VITE_FUNCTIONS_REGION is ${web.region}, and FUNCTIONS_REGION is ${region}.`);
  if (web.imprint === null)
    found.push('VITE_OPERATOR and VITE_CONTACT_EMAIL are not set: the pages would not say who runs them.');
  return found;
}
