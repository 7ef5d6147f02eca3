import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('reads once in a while, and shares a read that is under way', async () => {
  let [time, reads] = [0, 0];
  const find = remember(
    (id) => Promise.resolve(`${id}${++reads}`),
    100,
    () => time,
  );
  expect(await Promise.all([find('a'), find('a'), find('b')])).toEqual(['a1', 'a1', 'b2']);
  time = 99;
  expect(await find('a')).toBe('a1');
  time = 100;
  expect(await find('a')).toBe('a3');
});

it('remembers neither a failure nor an absence', async () => {
  const answers = [
    () => Promise.reject(new Error('no')),
    () => Promise.resolve(null),
    () => Promise.resolve(1),
  ];
  const find = remember(
    () => answers.shift()?.() ?? Promise.resolve(2),
    100,
    () => 0,
  );
  await expect(find('a')).rejects.toThrow('no');
  expect(await find('a')).toBeNull();
  expect(await find('a')).toBe(1);
  expect(await find('a')).toBe(1);
});

it('keeps no more than 200', async () => {
  let reads = 0;
  const find = remember(
    (id) => Promise.resolve(`${id}${++reads}`),
    100,
    () => 0,
  );
  for (let n = 0; n < 201; n++) await find(String(n));
  expect(await find('1')).toBe('12');
  expect(await find('0')).toBe('0202');
});
