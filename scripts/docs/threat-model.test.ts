import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.ts';

const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const files = ['functions/src', 'functions/domain/src', 'web/src', 'web/build', 'scripts', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.(test|spec)\.tsx?$/.test(name));

/** What stands between backticks and is a test: a file, several by a pattern, or a command. */
const namedIn = (part: string): string[] =>
  [...part.matchAll(/`([^`]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name) || name.startsWith('npm run '));

function exists(name: string): boolean {
  if (name.startsWith('npm run ')) return Object.hasOwn(scripts, name.slice('npm run '.length));
  const [start = '', end] = name.split('*');
  return files.some((file) =>
    end === undefined
      ? file === name || file.endsWith(`/${name}`)
      : file.startsWith(start) && file.endsWith(end),
  );
}

const rows = text
  .slice(text.indexOf('## Threats and what stands against them'), text.indexOf('## Taken on knowingly'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2) // its head
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', , tests = '']) => ({ threat, tests }));

describe('the threat model', () => {
  it('is read as it is written', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(namedIn('`a` and `b.test.ts`, `npm run x`')).toEqual(['b.test.ts', 'npm run x']);
    expect(exists('no-such.test.ts')).toBe(false);
    expect(exists('tests/nowhere/*.test.ts')).toBe(false);
    expect(exists('npm run nothing')).toBe(false);
  });

  it.each(rows)('against "$threat" names tests that are there', ({ tests }) => {
    const named = namedIn(tests);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });

  it('names none elsewhere that is not there', () => {
    expect(namedIn(text).filter((name) => !exists(name))).toEqual([]);
  });
});
