import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { originOfJars } from '../emulators/binaries.ts';
import { checkCompiler, checkJava } from '../emulators/java.ts';
import type { Jar, Part } from '../emulators/jars.ts';
import { installedChromium } from './chromium.ts';
import { busyAmong, busyPortMessage } from './ports.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';

/** Something that must be so. `look` says what it found, and throws a `Problem` that names the fix. */
export interface Check {
  name: string;
  look: () => Promise<string>;
}

const origins: Record<Jar['from'], (path: string) => string> = {
  variable: (path) => `${path}, as its variable says`,
  cache: (path) => path,
  download: () => 'will be downloaded at the first start',
  'cloud-cli': (path) => `made from the Google Cloud CLI's ${path}`,
};

function jar(name: string, part: Part): Check {
  const look = async (): Promise<string> => {
    const { [part]: found } = await originOfJars();
    if (part === 'storage' && found.from === 'cloud-cli') await checkCompiler();
    return origins[found.from](found.path);
  };
  return { name, look };
}

export const node: Check = { name: 'Node', look: () => Promise.resolve(process.versions.node) };

export const java: Check = { name: 'Java', look: async () => String(await checkJava()) };

export const jars: readonly Check[] = [
  jar('Firestore emulator', 'firestore'),
  jar('Storage rules runtime', 'storage'),
];

export const secrets: Check = {
  name: 'Emulator secrets',
  look: () => {
    const file = 'functions/.secret.local';
    if (existsSync(join(root, file))) return Promise.resolve(file);
    throw new Problem(`${file} is missing: \`git checkout ${file}\` brings it back.`);
  },
};

export const browser: Check = {
  name: 'Chromium',
  look: async () =>
    (await installedChromium()) ?? 'none; `npm test` lets Playwright install one for the browser journeys',
};

/** Whether the ports are free. */
export const portsFree = (ports: Readonly<Record<string, number>>): Check => ({
  name: 'Ports',
  look: async () => {
    const busy = await busyAmong(ports);
    if (busy.length > 0) throw new Problem(busyPortMessage(busy));
    return `${Object.values(ports).join(', ')} are free`;
  },
});
