import { describe, expect, it } from 'vitest';
import { javaMajor, javaOptions, requireJava } from './java.ts';

describe('javaMajor', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['', null],
    ['command not found', null],
  ])('%s', (output, major) => {
    expect(javaMajor(output)).toBe(major);
  });
});

describe('requireJava', () => {
  it('takes what is new enough', () => {
    expect(requireJava(11)).toBe(11);
  });

  it.each([
    [null, 'there is none'],
    [8, 'this machine has Java 8'],
  ])('names the fix for %s', (major, reason) => {
    expect(() => requireJava(major)).toThrow(reason);
    expect(() => requireJava(major)).toThrow('apt-get install');
  });
});

it('lets options that somebody has set overrule ours', () => {
  const { [0]: ours, [1]: theirs } = javaOptions({ JAVA_TOOL_OPTIONS: '-Xmx1g' }).split(/ (?=-Xmx)/);
  expect(ours).toBe(javaOptions({}));
  expect(theirs).toBe('-Xmx1g');
});
