import { Problem } from '../lib/problem.ts';
import type { Service } from './config.ts';
import type { Group } from './group.ts';

const START_MS = 180_000;

/** What firebase-tools prints when functions could not be loaded; it goes on without them. */
const FAILED = /Failed to load function definition from source[^\n]*(?:\n(?!\S*[✔i⚠]).*)*/;

/** A parameter without a value: firebase-tools asks for it, even where nobody can answer. */
const QUESTION = /Enter an? \w+ value for (\w+)/;

/** What has gone wrong for good, by what was printed so far; null when nothing has. */
function failureIn(log: string): string | null {
  const [, parameter] = QUESTION.exec(log) ?? [];
  if (parameter)
    return `The functions have a parameter ${parameter} without a value: give it one in functions/.env.demo-pawfolio.`;
  return FAILED.exec(log)?.[0] ?? null;
}

async function running(hub: number): Promise<string[]> {
  const response = await fetch(`http://127.0.0.1:${hub}/emulators`);
  return Object.keys((await response.json()) as object);
}

/** The last words of a log, without colours. */
const tail = (log: string): string => log.trimEnd().split('\n').slice(-25).join('\n');

export interface Starting {
  only: readonly Service[];
  hub: number;
  group: Group;
  /** All that firebase-tools has printed so far. */
  log: () => string;
  /** Calls back after each piece that it prints; `null` ends that, and the collecting. */
  onLog: (listener: (() => void) | null) => void;
}

/** Resolves once firebase-tools says that all emulators are ready. Throws with its last words when it ends before. */
function announced({ group, log, onLog }: Starting): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The emulators did not start within ${START_MS / 1000} s:\n${tail(log())}`)),
      START_MS,
    );
    const settle = (then: () => void) => {
      clearTimeout(timer);
      onLog(null); // from now on every request is a line, and nobody looks for anything in them
      then();
    };
    void group.ended.then(() =>
      settle(() => reject(new Problem(`The emulators did not start:\n${tail(log())}`))),
    );
    onLog(() => {
      const failure = failureIn(log());
      if (failure) settle(() => reject(new Problem(failure)));
      else if (log().includes('All emulators ready')) settle(resolve);
      else group.record();
    });
  });
}

/** Waits until every emulator of `only` runs. Throws when one does not. */
export async function untilReady(starting: Starting): Promise<void> {
  await announced(starting);
  starting.group.record();
  const names = await running(starting.hub);
  const missing = starting.only.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Problem(`Not running: ${missing.join(', ')}\n${tail(starting.log())}`);
}
