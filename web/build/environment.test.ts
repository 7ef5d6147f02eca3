import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const real = {
  VITE_FIREBASE_API_KEY: 'key',
  VITE_FIREBASE_AUTH_DOMAIN: 'pawfolio.example',
  VITE_FIREBASE_PROJECT_ID: 'pawfolio',
  VITE_FIREBASE_STORAGE_BUCKET: 'pawfolio.firebasestorage.app',
  VITE_FIREBASE_APP_ID: '1:2:web:3',
};

describe('the environment of a build', () => {
  it.each(['development', 'emulator'])('is the demo project on the ports of the contract: %s', (mode) => {
    expect(readEnvironment(mode, real)).toMatchObject({
      firebase: { projectId: 'demo-pawfolio' },
      emulators: { host: '127.0.0.1', auth: 9099, firestore: 8080, storage: 9199, functions: 5001 },
    });
  });

  it('takes the ports of a test run', () => {
    const ports = { auth: 1, firestore: 2, storage: 3, functions: 4 };
    const found = readEnvironment('e2e', { VITE_EMULATOR_PORTS: JSON.stringify(ports) });
    expect(found.emulators).toEqual({ host: '127.0.0.1', ...ports });
  });

  it.each([undefined, 'x', '{}', '{"auth":1,"firestore":2,"storage":"3","functions":4}'])(
    'refuses the ports %j by name',
    (ports) => {
      expect(() => readEnvironment('e2e', { VITE_EMULATOR_PORTS: ports })).toThrow('VITE_EMULATOR_PORTS');
    },
  );

  it('is a real project in production, without emulators', () => {
    expect(readEnvironment('production', real)).toEqual({
      firebase: {
        apiKey: 'key',
        authDomain: 'pawfolio.example',
        projectId: 'pawfolio',
        storageBucket: 'pawfolio.firebasestorage.app',
        appId: '1:2:web:3',
      },
      emulators: null,
      region: 'us-central1',
      serviceWorker: true,
      appCheckKey: null,
      site: 'https://pawfolio.web.app',
    });
  });

  it('has no service worker in development, and none where it is turned off', () => {
    expect(readEnvironment('development', {}).serviceWorker).toBe(false);
    expect(readEnvironment('production', { ...real, VITE_SERVICE_WORKER: 'off' }).serviceWorker).toBe(false);
    expect(readEnvironment('production', { ...real, VITE_SERVICE_WORKER: 'on' }).serviceWorker).toBe(true);
  });

  it('shows App Check its key in production alone', () => {
    const variables = { ...real, VITE_APP_CHECK_KEY: 'site-key' };
    expect(readEnvironment('production', variables).appCheckKey).toBe('site-key');
    expect(readEnvironment('emulator', variables).appCheckKey).toBeNull();
  });

  it('stands at the address that it is given', () => {
    const site = 'https://pawfolio.example';
    expect(readEnvironment('production', { ...real, VITE_SITE_URL: site }).site).toBe(site);
    expect(readEnvironment('emulator', real).site).toBe('http://127.0.0.1:5002');
    for (const wrong of ['pawfolio.example', `${site}/shop`, 'http://pawfolio.example'])
      expect(() => readEnvironment('production', { ...real, VITE_SITE_URL: wrong })).toThrow('VITE_SITE_URL');
  });

  it('names every variable that a production build lacks', () => {
    const rest = { ...real, VITE_FIREBASE_API_KEY: undefined, VITE_FIREBASE_APP_ID: '' };
    expect(() => readEnvironment('production', rest)).toThrow('VITE_FIREBASE_API_KEY, VITE_FIREBASE_APP_ID');
  });
});
