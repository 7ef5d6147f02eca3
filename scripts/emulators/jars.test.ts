import { describe, expect, it } from 'vitest';
import { findJar, type Machine } from './jars.ts';

const downloads = {
  firestore: { url: 'https://example.test/firestore.jar', fileName: 'firestore.jar' },
  storage: { url: 'https://example.test/storage.jar', fileName: 'storage.jar' },
};

/** A machine that offers only what a test says. */
const machine = (offers: Partial<Machine>): Machine => ({
  env: {},
  exists: () => false,
  cacheFolder: '/cache',
  downloads,
  canDownload: () => Promise.resolve(false),
  cloudCliJar: () => Promise.resolve(null),
  ...offers,
});

const all: Partial<Machine> = {
  env: { STORAGE_EMULATOR_BINARY_PATH: '/mine.jar' },
  exists: () => true,
  canDownload: () => Promise.resolve(true),
  cloudCliJar: () => Promise.resolve('/sdk.jar'),
};

describe('findJar', () => {
  it.each([
    ['the jar that the variable names', all, { from: 'variable', path: '/mine.jar' }],
    ['the cache of firebase-tools', { ...all, env: {} }, { from: 'cache', path: '/cache/storage.jar' }],
    [
      'its download',
      { ...all, env: {}, exists: () => false },
      { from: 'download', path: '/cache/storage.jar' },
    ],
    ['the Cloud CLI', { cloudCliJar: all.cloudCliJar }, { from: 'cloud-cli', path: '/sdk.jar' }],
  ] as [string, Partial<Machine>, object][])(
    'takes %s before what comes after it',
    async (_, offers, jar) => {
      expect(await findJar('storage', machine(offers))).toEqual(jar);
    },
  );

  it('does not go on to another when the variable names nothing', async () => {
    const wrong = machine({ ...all, exists: () => false });
    await expect(findJar('storage', wrong)).rejects.toThrow('STORAGE_EMULATOR_BINARY_PATH names /mine.jar');
  });

  it('asks neither the network nor the Cloud CLI when there is a jar already', async () => {
    const fail = () => Promise.reject(new Error('asked'));
    const cached = machine({ exists: () => true, canDownload: fail, cloudCliJar: fail });
    expect((await findJar('firestore', cached)).from).toBe('cache');
  });

  it('says what to install when there is none', async () => {
    const message = await findJar('firestore', machine({})).catch(String);
    expect(message).toMatch(
      /https:\/\/example\.test.*gcloud components install.*FIRESTORE_EMULATOR_BINARY_PATH/s,
    );
  });
});
