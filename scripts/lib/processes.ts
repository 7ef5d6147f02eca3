import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A process, told apart from a later one that has got the same number. */
export interface ProcessId {
  pid: number;
  startedAt: string;
}

interface Entry extends ProcessId {
  parent: number;
}

/** Fields of `/proc/<pid>/stat`: the name, in brackets, may hold anything. Throws when the process is gone. */
function fromProc(pid: string): Entry {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid: Number(pid), parent: Number(fields[1]), startedAt: fields[19] ?? '' };
}

function fromPs(line: string): Entry | null {
  const [, pid, parent, startedAt] = /^\s*(\d+)\s+(\d+)\s+(.+?)\s*$/.exec(line) ?? [];
  return startedAt === undefined ? null : { pid: Number(pid), parent: Number(parent), startedAt };
}

/** All processes. Small Linux images have no `ps`, other systems have no `/proc`. */
function list(): Entry[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,lstart='], { encoding: 'utf8' }).split('\n');
    return lines.map(fromPs).filter((entry) => entry !== null);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [fromProc(pid)];
      } catch {
        return []; // ended meanwhile
      }
    });
}

/** Children, their children and so on. */
export function descendants(pid: number): ProcessId[] {
  const all = list();
  const found: Entry[] = [];
  const parents = new Set([pid]);
  for (let grown = true; grown;) {
    const next = all.filter((entry) => parents.has(entry.parent) && !parents.has(entry.pid));
    for (const entry of next) parents.add(entry.pid);
    found.push(...next);
    grown = next.length > 0;
  }
  return found.map(({ pid: id, startedAt }) => ({ pid: id, startedAt }));
}

/** Those of `processes` that still run. */
export function stillRunning(processes: readonly ProcessId[]): ProcessId[] {
  if (processes.length === 0) return [];
  const now = new Map(list().map((entry) => [entry.pid, entry.startedAt]));
  return processes.filter(({ pid, startedAt }) => now.get(pid) === startedAt);
}

/** Ends a process, or a whole group when `pid` is negative. One that is gone already is no error. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error; // macOS answers EPERM for a group that has just ended
  }
}
