import { initializeApp } from 'firebase/app';
import { env } from '../../config/env.ts';

// The SDK looks for its defaults in cookies and globals, synchronously, at the first get…() call. Naming
// an empty set here skips that search (docs/decisions/0005).
globalThis.__FIREBASE_DEFAULTS__ = {};

export const app = initializeApp(env.firebase);

declare global {
  var __FIREBASE_DEFAULTS__: Record<string, string> | undefined;
}
