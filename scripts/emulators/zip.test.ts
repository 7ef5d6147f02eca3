import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { manifest, zip } from './zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'pawfolio-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('zip', () => {
  it('is read back by another program', async () => {
    const file = join(folder, 'a.zip');
    const entries = [
      { name: 'META-INF/MANIFEST.MF', content: Buffer.from(manifest('Main', 'file:/x.jar')) },
      { name: 'naïve.txt', content: Buffer.from('content') },
    ];
    writeFileSync(file, zip(entries));
    const { unzip } = createRequire(import.meta.url)('firebase-tools/lib/unzip.js') as {
      unzip: (from: string, into: string) => Promise<void>;
    };
    await unzip(file, folder);
    for (const { name, content } of entries) expect(readFileSync(join(folder, name))).toEqual(content);
  });

  it('makes the same bytes of the same content', () => {
    const entries = [{ name: 'a', content: Buffer.from('b') }];
    expect(zip(entries)).toEqual(zip(entries));
  });
});

describe('manifest', () => {
  const lines = manifest('com.example.Main', `file:///${'long/'.repeat(60)}x.jar`).split('\r\n');

  it('breaks lines at 72 bytes, and ends with an empty one', () => {
    expect(Math.max(...lines.map((line) => line.length))).toBe(72);
    expect(lines.slice(-2)).toEqual(['', '']);
  });

  it('reads the same when its lines are joined again', () => {
    expect(lines.join('\n').replaceAll('\n ', '')).toContain(
      `Class-Path: file:///${'long/'.repeat(60)}x.jar`,
    );
  });
});
