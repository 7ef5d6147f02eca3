import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { descendants, kill, stillRunning } from './processes.ts';

it('finds the children of a process, and sees that they have ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const own = descendants(process.pid).filter(({ pid }) => pid === child.pid);
  expect(stillRunning(own)).toHaveLength(1);
  expect(stillRunning(own.map(({ pid }) => ({ pid, startedAt: 'another time' })))).toEqual([]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(stillRunning(own)).toEqual([]);
  kill(child.pid ?? 0, 'SIGTERM'); // gone already: no error
});
