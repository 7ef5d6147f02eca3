import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as deployed from '../../functions/src/index.ts';
import { ANSWERED } from '../../functions/src/platform/private-page.ts';
import { modulesOf } from './modules.ts';
import { countTraffic, EXTRACT_ABOVE, toExtract } from './traffic.ts';

const answer = (service: string, timestamp: string, code: number, message = ANSWERED): string =>
  JSON.stringify({
    timestamp,
    jsonPayload: { message, module: 'user', code },
    resource: { type: 'cloud_run_revision', labels: { service_name: service, location: 'us-central1' } },
  });

const request = (service: string, timestamp: string, status = 200): string =>
  JSON.stringify({
    timestamp,
    httpRequest: { requestMethod: 'POST', status },
    resource: { type: 'cloud_run_revision', labels: { service_name: service, location: 'us-central1' } },
  });

describe('the modules of functions', () => {
  const root = readFileSync(new URL('../../functions/src/index.ts', import.meta.url), 'utf8');

  it('are read from the composition root, for each of its exports', () => {
    const modules = modulesOf(root);
    expect(modules.size).toBeGreaterThan(40);
    expect([...modules.keys()].sort()).toEqual(Object.keys(deployed).sort());
    expect(Object.fromEntries(modules)).toMatchObject({
      mediaUploaded: 'media',
      petDeleted: 'pet',
      saveDesign: 'builder',
      paymentWebhook: 'order',
      deleteMyAccount: 'user',
    });
  });

  it('are found however they are exported', () => {
    const modules = modulesOf(`
      import { made, other } from './modules/order/index.ts';
      export { one, two as second } from './modules/pet/index.ts';
      export const { a, b: c } = made({ other });
      export const single = made();
      export const { d } = other;
    `);
    expect([...modules]).toEqual([
      ['one', 'pet'],
      ['second', 'pet'],
      ['a', 'order'],
      ['c', 'order'],
      ['single', 'order'],
      ['d', 'order'],
    ]);
  });
});

describe('traffic', () => {
  const modules = new Map([
    ['saveDesign', 'builder'],
    ['petPassport', 'pet'],
  ]);

  it('is counted by module and minute, with failures', () => {
    const report = countTraffic(
      [
        request('savedesign', '2026-11-01T10:00:01Z'),
        request('savedesign', '2026-11-01T10:00:59Z', 503),
        request('savedesign', '2026-11-01T10:01:00Z'),
        request('petpassport', '2026-11-01T10:03:00Z', 404),
        '',
      ],
      modules,
    );
    expect(report).toEqual({
      minutes: 4,
      passedOver: 0,
      traffic: [
        { module: 'builder', requests: 3, failures: 1, peakPerMinute: 2, meanPerMinute: 0.75 },
        { module: 'pet', requests: 1, failures: 0, peakPerMinute: 1, meanPerMinute: 0.25 },
      ],
    });
  });

  it('of pages whose address is a secret is counted by our own entries', () => {
    const lines = [
      answer('lostpetcard', '2026-11-01T10:00:01Z', 200),
      answer('lostpetcard', '2026-11-01T10:00:02Z', 500),
      answer('lostpetcard', '2026-11-01T10:00:03Z', 200, 'card published'),
    ];
    expect(countTraffic(lines, new Map([['lostPetCard', 'user']]))).toEqual({
      minutes: 1,
      passedOver: 1,
      traffic: [{ module: 'user', requests: 2, failures: 1, peakPerMinute: 2, meanPerMinute: 2 }],
    });
  });

  it('passes over what is no request of a function', () => {
    const lines = [
      'no JSON',
      '{"severity":"INFO"}',
      request('somebodyelse', '2026-11-01T10:00:00Z'),
      request('savedesign', 'yesterday'),
    ];
    expect(countTraffic(lines, modules)).toEqual({ minutes: 0, passedOver: 4, traffic: [] });
  });

  it('names a module to extract above the threshold and not at it', () => {
    const lines = Array.from({ length: EXTRACT_ABOVE }, () => request('savedesign', '2026-11-01T10:00:00Z'));
    expect(toExtract(countTraffic(lines, modules))).toEqual([]);
    expect(toExtract(countTraffic([...lines, lines[0] ?? ''], modules))).toEqual(['builder']);
  });
});
