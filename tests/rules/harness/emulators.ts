import { readFileSync } from 'node:fs';

export interface Address {
  host: string;
  port: number;
}

/** Address of a running emulator. Throws when there is none: a rules test without an emulator proves nothing. */
export function emulator(name: 'FIRESTORE_EMULATOR_HOST' | 'FIREBASE_STORAGE_EMULATOR_HOST'): Address {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with \`npm run test:rules\``);
  const { hostname, port } = new URL(`http://${value}`);
  return { host: hostname, port: Number(port) };
}

/** The text of a rules file at the root of the repository. */
export const rulesText = (file: 'firestore.rules' | 'storage.rules'): string =>
  readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
