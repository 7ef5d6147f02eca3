import type { ChildProcess } from 'node:child_process';
import { descendants, kill, stillRunning, type ProcessId } from '../lib/processes.ts';

/** How long firebase-tools may take to end its emulators by itself. */
const PATIENCE_MS = 15_000;

/** A child in a process group of its own, and what it started: the Firestore emulator runs outside of the group. */
export class Group {
  private readonly child: ChildProcess;
  private readonly pid: number;
  private known: ProcessId[] = [];
  readonly ended: Promise<void>;

  constructor(child: ChildProcess) {
    if (child.pid === undefined) throw new Error('The process did not start');
    this.child = child;
    this.pid = child.pid;
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** Remembers what runs now: once the child is gone, nothing tells any more whose its children were. */
  record(): void {
    this.known = stillRunning(this.known);
    const numbers = new Set(this.known.map(({ pid }) => pid));
    this.known.push(...descendants(this.pid).filter(({ pid }) => !numbers.has(pid)));
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends everything: asks first, and kills what is left. */
  async end(): Promise<void> {
    if (this.isRunning) {
      this.record();
      kill(this.pid, 'SIGINT');
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
      await Promise.race([this.ended, patience]);
      clearTimeout(timer);
    }
    this.killNow();
    if (this.isRunning) await this.ended;
  }

  /** The same at once, for the moment when this process ends. */
  killNow(): void {
    kill(-this.pid, 'SIGKILL');
    for (const { pid } of stillRunning(this.known)) kill(pid, 'SIGKILL');
  }
}
