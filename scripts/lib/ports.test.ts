import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { busyAmong, busyPortMessage, contractPorts, freePortsFrom, portsFrom } from './ports.ts';

describe('freePortsFrom', () => {
  it('takes the first ten when they are free', async () => {
    expect(await freePortsFrom(22_000, () => Promise.resolve([]))).toEqual(portsFrom(22_000));
  });

  it('steps over a row with a port that is taken', async () => {
    const taken = (ports: Readonly<Record<string, number>>) =>
      Promise.resolve(Object.entries(ports).filter(([, port]) => port === 22_003));
    expect(await freePortsFrom(22_000, taken)).toEqual(portsFrom(22_020));
  });

  it('gives up at the end of its thousand', async () => {
    const all = (ports: Readonly<Record<string, number>>) => Promise.resolve(Object.entries(ports));
    await expect(freePortsFrom(22_000, all)).rejects.toThrow('between 22000 and 22999');
  });
});

describe('busyAmong', () => {
  it('finds the port that something listens on, and only that', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, resolve));
    const { port } = server.address() as AddressInfo;
    expect(await busyAmong({ auth: port })).toEqual([['auth', port]]);
    await new Promise((resolve) => server.close(resolve));
    expect(await busyAmong({ auth: port })).toEqual([]);
  });
});

describe('busyPortMessage', () => {
  it('names the port, its use and the way to the program that holds it', () => {
    expect(busyPortMessage([['firestore', contractPorts.firestore]])).toBe(
      'Port 8080 (firestore) is in use: end what holds it (`lsof -i :8080` tells), then try again.',
    );
  });

  it('knows another run of the emulators by its hub', () => {
    expect(
      busyPortMessage([
        ['auth', 9099],
        ['hub', 4400],
      ]),
    ).toMatch(/^Ports 9099 \(auth\), 4400 \(hub\) are in use, by another run/);
  });
});
