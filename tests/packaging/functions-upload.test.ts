import { FONTS } from '@pawfolio/domain/builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot, installUpload, loadedExports, readJson, type Upload } from './upload.ts';

describe('the upload that `firebase deploy` makes of functions/', () => {
  let upload: Upload;

  beforeAll(async () => {
    upload = await installUpload();
  });
  afterAll(() => upload.remove());

  it('installs and loads on its own, and exports what is exported here', async () => {
    const here = await loadedExports(fromRoot('functions'));
    expect(here).toContain('mediaUploaded');
    expect(await loadedExports(upload.folder)).toEqual(here);
  });

  it('carries the built domain, and no sources and no secrets', () => {
    expect(upload.has('node_modules/@pawfolio/domain/lib/kernel/index.js')).toBe(true);
    for (const { file, licence } of FONTS)
      for (const name of [file, licence])
        expect(upload.has(`node_modules/@pawfolio/domain/fonts/${name}`), name).toBe(true);
    for (const path of ['src', 'domain/src', '.secret.local', 'node_modules/typescript'])
      expect(upload.has(path), path).toBe(false);
  });
});

describe('the locks', () => {
  const zodIn = (lock: string): (string | undefined)[] => {
    const { packages } = readJson(fromRoot(lock)) as { packages: Record<string, { version?: string }> };
    const found = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/zod'));
    return found.map(([, { version }]) => version);
  };
  const declared = (readJson(fromRoot('functions/domain/package.json')) as { dependencies: { zod: string } })
    .dependencies.zod;

  it.each(['package-lock.json', 'functions/package-lock.json'])(
    '%s holds one zod, that of the domain',
    (lock) => {
      expect(zodIn(lock)).toEqual([declared]);
    },
  );

  it.each(['package-lock.json', 'functions/package-lock.json'])('%s names no registry', (lock) => {
    const { packages } = readJson(fromRoot(lock)) as { packages: Record<string, { resolved?: string }> };
    const hosts = Object.values(packages).filter(({ resolved }) => resolved?.includes('://'));
    expect(hosts).toEqual([]);
  });
});
