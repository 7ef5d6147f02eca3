import { write, type LogSeverity } from 'firebase-functions/logger';

/** Keys that may be logged. Ids and codes only: no name, e-mail, address, caption, file name or content. */
const allowed = [
  'uid',
  'petId',
  'assetId',
  'assetKind',
  'designId',
  'orderId',
  'eventId',
  'jobId',
  'generation',
  'state',
  'code',
  'failure',
  'count',
  'bytes',
  'durationMs',
  'attempt',
  'ageMs',
  'errors',
] as const;

export type LogFields = Partial<Record<(typeof allowed)[number], string | number | boolean | null>>;

export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** Logs an unexpected error: its kind, its code, its scrubbed message and its stack frames. */
  error(message: string, cause: unknown, fields?: LogFields): void;
}

export interface LogEntry {
  severity: LogSeverity;
  message: string;
  [key: string]: unknown;
}

const LONGEST_MESSAGE = 300;

/** Takes e-mail addresses, quoted values, long numbers and whose a path is out of a message that a library wrote. */
export const scrub = (text: string): string =>
  text
    .replaceAll(/\b(users|media|incoming|previewRequests|designRemovals)(\/|%2F)[A-Za-z0-9-]+/g, '$1$2[user]')
    .replaceAll(/[^\s"'<>]+@[^\s"'<>]+/g, '[e-mail]')
    .replaceAll(/"[^"]*"|'[^']*'/g, '[value]')
    .replaceAll(/\+?\d[\d\s()-]{6,}\d/g, '[number]')
    .slice(0, LONGEST_MESSAGE);

/** An error as it may be logged or stored; the first lines of `stack` repeat the message and are left out. */
export function describe(error: unknown): {
  name: string;
  code: string | number | null;
  message: string;
  stack: string;
} {
  if (!(error instanceof Error)) return { name: typeof error, code: null, message: '', stack: '' };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code, message: scrub(error.message), stack: frames.join('\n') };
}

const pick = (fields: LogFields): LogFields =>
  Object.fromEntries(allowed.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));

/** Structured logs of one module. `sink` is where entries go: Cloud Logging, unless a test looks on. */
export function createLogger(module: string, sink: (entry: LogEntry) => void = write): Logger {
  const log = (severity: LogSeverity, message: string, fields: LogFields = {}): void =>
    sink({ severity, message, module, ...pick(fields) });
  return {
    info: (message, fields) => log('INFO', message, fields),
    warn: (message, fields) => log('WARNING', message, fields),
    error: (message, cause, fields = {}) =>
      sink({ severity: 'ERROR', message, module, ...pick(fields), error: describe(cause) }),
  };
}
