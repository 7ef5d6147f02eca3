import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeExit } from './cleanup.ts';
import { Problem } from './problem.ts';
import { kill } from './processes.ts';
import { root } from './root.ts';

export interface CommandOptions {
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  /** Show what it prints as it prints it; else it is only returned. */
  show?: boolean;
}

export interface Finished {
  code: number;
  output: string;
}

/** A tool of this repository. */
export const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

/**
 * Runs a command in a process group of its own, which a signal to this process ends as a whole.
 * Resolves however it ends; rejects only when it cannot be started.
 */
export function command(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (options.show) process.stdout.write(text);
      });
    }
    const end = (signal: NodeJS.Signals) => () => child.pid && kill(-child.pid, signal);
    const killNow = end('SIGKILL');
    const forget = beforeExit(() => void end('SIGTERM')());
    process.once('exit', killNow);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      forget();
      process.off('exit', killNow);
      resolve({ code: code ?? 1, output: signal ? `${output}\nIt was ended by ${signal}.\n` : output });
    });
  });
}

/**
 * Runs a command in this process's own terminal, where it may ask and be answered; resolves to its exit code. It stays in
 * the group of this process: only there does a terminal let it read.
 */
export function converse(file: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit' });
    const forget = beforeExit(() => void child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

/** Runs a command that must succeed. Throws a `Problem` with all that it printed when it does not. */
export async function must(
  what: string,
  file: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<void> {
  const { code, output } = await command(file, args, options);
  if (code !== 0) throw new Problem(`${what} failed:\n${output.trimEnd()}`);
}
