import {
  browserLocalPersistence,
  connectAuthEmulator,
  createUserWithEmailAndPassword,
  indexedDBLocalPersistence,
  initializeAuth,
  onIdTokenChanged,
  sendPasswordResetEmail,
  signInAnonymously,
  signInWithEmailAndPassword,
  signOut,
  updateProfile,
} from 'firebase/auth';
import { env } from '../../config/env.ts';
import { app } from './app.ts';

// No popup resolver here: it would load a cross-origin frame on every page (docs/decisions/0005).
export const auth = initializeAuth(app, {
  persistence: [indexedDBLocalPersistence, browserLocalPersistence],
});

if (env.emulators) {
  connectAuthEmulator(auth, `http://${env.emulators.host}:${String(env.emulators.auth)}`, {
    disableWarnings: true,
  });
}

export {
  createUserWithEmailAndPassword,
  onIdTokenChanged,
  sendPasswordResetEmail,
  signInAnonymously,
  signInWithEmailAndPassword,
  signOut,
  updateProfile,
};
