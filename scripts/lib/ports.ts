import { createServer } from 'node:net';
import { Problem } from './problem.ts';

export const portNames = [
  'auth',
  'firestore',
  'storage',
  'functions',
  'hosting',
  'hub',
  'logging',
  'websocket',
  'tasks',
  'eventarc',
] as const;

export type Ports = Record<(typeof portNames)[number], number>;

/** The ports of `npm start`: those of the contract, and the emulators' own where it is silent. */
export const contractPorts: Ports = {
  auth: 9099,
  firestore: 8080,
  storage: 9199,
  functions: 5001,
  hosting: 5002,
  hub: 4400,
  logging: 4500,
  websocket: 9150,
  tasks: 9499,
  eventarc: 9299,
};

/** The port of Vite in `npm run dev`. */
export const vitePort = 5173;

/** Ten ports in a row from `base`. */
export const portsFrom = (base: number): Ports =>
  Object.fromEntries(portNames.map((name, index) => [name, base + index])) as Ports;

/** Whether nothing listens on a port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Those of `ports` that are taken. */
export async function busyAmong(
  ports: Readonly<Record<string, number>>,
): Promise<[name: string, port: number][]> {
  const entries = Object.entries(ports);
  const free = await Promise.all(entries.map(([, port]) => isFree(port)));
  return entries.filter((_, index) => !free[index]);
}

/** The first ten free ports in a row, from `base` in steps of 20, so that two runs at once do not meet. */
export async function freePortsFrom(base: number, free = busyAmong): Promise<Ports> {
  for (let start = base; start < base + 980; start += 20) {
    const ports = portsFrom(start);
    if ((await free(ports)).length === 0) return ports;
  }
  throw new Problem(
    `No ten free ports in a row between ${base} and ${base + 999}: end what holds them and try again.`,
  );
}

/** One sentence about ports that are taken, and what to do. */
export function busyPortMessage(busy: readonly (readonly [name: string, port: number])[]): string {
  const which = busy.map(([name, port]) => `${port} (${name})`).join(', ');
  const subject = busy.length === 1 ? `Port ${which} is in use` : `Ports ${which} are in use`;
  if (busy.some(([name]) => name === 'hub'))
    return `${subject}, by another run of the emulators: end it with Ctrl-C where it runs, then try again.`;
  const lsof = `lsof ${busy.map(([, port]) => `-i :${port}`).join(' ')}`;
  return `${subject}: end what holds ${busy.length === 1 ? 'it' : 'them'} (\`${lsof}\` tells), then try again.`;
}
