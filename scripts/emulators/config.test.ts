import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portNames, portsFrom } from '../lib/ports.ts';
import { root } from '../lib/root.ts';
import { derive, environmentOf } from './config.ts';

const source = {
  firestore: { rules: 'firestore.rules', indexes: 'firestore.indexes.json' },
  storage: { rules: 'storage.rules' },
  functions: [{ source: 'functions', ignore: ['src'] }],
  hosting: {
    public: 'web/dist',
    cleanUrls: true,
    headers: [{ value: "connect-src 'self'; frame-src 'self'; x" }],
  },
};
const folder = '/tmp/pawfolio-x';

describe('derive', () => {
  const derived = derive(source, folder, { ports: portsFrom(20_000), publicFolder: 'web/dist-e2e' });

  it('leads from the folder of the run to the repository', () => {
    expect(derived.firestore.rules).toBe(join(root, 'firestore.rules'));
    expect(join(folder, derived.functions[0]?.source ?? '')).toBe(join(root, 'functions'));
    expect(join(folder, derived.hosting.public)).toBe(join(root, 'web/dist-e2e'));
  });

  it('keeps all else of firebase.json', () => {
    expect(derived.functions[0]).toMatchObject({ ignore: ['src'] });
    expect(derived.hosting).toMatchObject({ cleanUrls: true });
  });

  it('lets pages speak to the emulators, which those that are deployed may not', () => {
    expect(derived.hosting).toMatchObject({
      headers: [
        {
          value:
            "connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:*; frame-src 'self' http://127.0.0.1:*; x",
        },
      ],
    });
    expect(readFileSync(join(root, 'firebase.json'), 'utf8')).not.toContain('127.0.0.1:*');
  });

  it('sets every port, and none twice', () => {
    const used = [...JSON.stringify(derived.emulators).matchAll(/[pP]ort":(\d+)/g)].map(([, port]) =>
      Number(port),
    );
    expect(used.sort()).toEqual(portNames.map((_, index) => 20_000 + index));
  });

  it('listens on this machine only', () => {
    const hosts = [...JSON.stringify(derived.emulators).matchAll(/"host":"([^"]+)"/g)].map(
      ([, host]) => host,
    );
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1']));
  });
});

describe('environmentOf', () => {
  it('names only what runs, so that nothing waits for an emulator that was not started', () => {
    const env = environmentOf(portsFrom(22_000), ['firestore'], 'demo-pawfolio');
    expect(env).toMatchObject({
      FIRESTORE_EMULATOR_HOST: '127.0.0.1:22001',
      GCLOUD_PROJECT: 'demo-pawfolio',
    });
    expect(env).not.toHaveProperty('FIREBASE_AUTH_EMULATOR_HOST');
  });
});
