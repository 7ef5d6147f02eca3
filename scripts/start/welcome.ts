import { vitePort, type Ports } from '../lib/ports.ts';
import type { StartOptions } from './arguments.ts';

/** Where the app is. */
export const addressOf = (ports: Ports, { dev }: StartOptions): string =>
  `http://127.0.0.1:${dev ? vitePort : ports.hosting}`;

/** What `npm start` says when everything runs. */
export function welcome(ports: Ports, options: StartOptions, log: string): string {
  const services = [
    'auth',
    'firestore',
    'storage',
    'functions',
    ...(options.dev ? [] : ['hosting']),
  ] as const;
  const rows: [string, string][] = [
    ['Sign in as', 'demo@pawfolio.test / pawfolio-demo   (pets, papers, designs, orders)'],
    ['', 'new@pawfolio.test / pawfolio-demo    (an empty account)'],
    ...services.map((name): [string, string] => [
      name.charAt(0).toUpperCase() + name.slice(1),
      `127.0.0.1:${ports[name as keyof Ports]}`,
    ]),
    ['Log', log],
  ];
  const kept = options.keep
    ? 'Ctrl-C ends everything; the data is there again with the next `npm start -- --keep`.'
    : 'Ctrl-C ends everything, and the data is gone. `npm start -- --keep` keeps it.';
  const table = rows.map(([name, value]) => `  ${name.padEnd(12)}${value}`).join('\n');
  return `\nPawfolio is at ${addressOf(ports, options)}\n\n${table}\n\n${kept}\n`;
}
