import { seed } from './seed/index.ts';

/** `npm run seed`: fills the emulators that the environment names, else those on the contract's ports. */
const { env } = process;
await seed({
  projectId: env['GCLOUD_PROJECT'] ?? 'demo-pawfolio',
  auth: env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '127.0.0.1:9099',
  firestore: env['FIRESTORE_EMULATOR_HOST'] ?? '127.0.0.1:8080',
  functions: env['FUNCTIONS_EMULATOR_HOST'] ?? '127.0.0.1:5001',
  storage: env['FIREBASE_STORAGE_EMULATOR_HOST'] ?? '127.0.0.1:9199',
});
process.exit();
