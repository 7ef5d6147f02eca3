import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const CLEAR = '/proc/self/clear_refs';

/** Whether the kernel tells the peak of a part of a process's life (Linux). */
export const tellsPeaks = existsSync(CLEAR);

/** Forgets the peak so far (proc(5): `5` to clear_refs). */
export const forgetPeak = (): void => {
  if (tellsPeaks) writeFileSync(CLEAR, '5');
};

const status = (field: string): number => {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(line?.[1]) * 1024;
};

/** The most memory that this process has had at a time since `forgetPeak`, in bytes; where that is unknown, in its life. */
export const peak = (): number => (tellsPeaks ? status('VmHWM') : process.resourceUsage().maxRSS * 1024);
