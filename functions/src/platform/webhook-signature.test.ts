import { describe, expect, it } from 'vitest';
import { sign, signatureSchemes, TOLERANCE_SECONDS, verifySignature } from './webhook-signature.ts';

const NOW = 1_790_000_000_000;
const SECONDS = NOW / 1000;
const body = Buffer.from('{"type":"x","ä":1}');
const secrets = {
  stripe: 'whsec_test',
  standard: `whsec_${Buffer.from('a key of some length').toString('base64')}`,
};

const stripe = (secret = secrets.stripe, seconds = SECONDS, raw = body): Record<string, string> => ({
  'stripe-signature': `t=${seconds},v1=${sign(secret, signatureSchemes.stripe, `${seconds}.${raw.toString()}`)}`,
});
const standard = (secret = secrets.standard, seconds = SECONDS, raw = body): Record<string, string> => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(seconds),
  'webhook-signature': `v1,${sign(secret, signatureSchemes.standard, `msg_1.${seconds}.${raw.toString()}`)}`,
});

const schemes = [
  ['stripe', signatureSchemes.stripe, stripe, secrets.stripe, 'stripe-signature'],
  ['standard', signatureSchemes.standard, standard, secrets.standard, 'webhook-signature'],
] as const;

describe.each(schemes)('%s', (_name, scheme, make, secret, name) => {
  const verdict = (
    headers: Record<string, string | string[] | undefined>,
    rawBody = body,
    key: string = secret,
  ) => verifySignature(scheme, { headers, rawBody }, key, NOW) !== null;

  it('accepts what was signed with the secret', () => expect(verdict(make())).toBe(true));
  it('accepts one valid signature among others, as while a secret is rolled', () => {
    const other =
      make(name === 'stripe-signature' ? 'whsec_old' : `whsec_${Buffer.from('old').toString('base64')}`)[
        name
      ] ?? '';
    const both =
      name === 'stripe-signature'
        ? `${other},${(make()[name] ?? '').split(',')[1] ?? ''}`
        : `${other} ${make()[name] ?? ''}`;
    expect(verdict({ ...make(), [name]: both })).toBe(true);
    expect(verdict({ ...make(), [name]: other })).toBe(false);
  });
  it('refuses another body, secret or time', () => {
    expect(verdict(make(), Buffer.from('{}'))).toBe(false);
    expect(verdict(make(), body, name === 'stripe-signature' ? 'whsec_other' : 'whsec_AAAA')).toBe(false);
    expect(verdict(make(secret, SECONDS - TOLERANCE_SECONDS))).toBe(true);
    expect(verdict(make(secret, SECONDS - TOLERANCE_SECONDS - 1))).toBe(false);
    expect(verdict(make(secret, SECONDS + TOLERANCE_SECONDS + 1))).toBe(false);
  });
  it.each([
    '',
    'v1,',
    't=,v1=',
    'garbage',
    't=1',
    `t=${SECONDS},v1=`,
    `t=${SECONDS},v1=zz`,
    'v1,zz',
    `t=${SECONDS},v0=00`,
  ])('refuses the signature %j', (value) => expect(verdict({ ...make(), [name]: value })).toBe(false));
  it('refuses a missing or repeated header, an empty secret and a flood of signatures', () => {
    const headers = make();
    for (const key of Object.keys(headers)) {
      expect(verdict({ ...headers, [key]: undefined })).toBe(false);
      expect(verdict({ ...headers, [key]: [headers[key] ?? '', headers[key] ?? ''] })).toBe(false);
    }
    expect(verdict(headers, body, '')).toBe(false);
    const separator = name === 'stripe-signature' ? ',' : ' ';
    expect(verdict({ ...headers, [name]: Array(20).fill(headers[name]).join(separator) })).toBe(false);
  });
  it('refuses a signature in other letters or with more at its end', () => {
    const given = make()[name] ?? '';
    expect(verdict({ ...make(), [name]: `${given}00` })).toBe(false);
    expect(verdict({ ...make(), [name]: given.slice(0, -2) })).toBe(false);
  });
});

it('tells the id that a sender signed', () => {
  expect(
    verifySignature(signatureSchemes.standard, { headers: standard(), rawBody: body }, secrets.standard, NOW),
  ).toEqual({
    eventId: 'msg_1',
  });
  const forged = { ...standard(), 'webhook-id': 'msg_2' };
  expect(
    verifySignature(signatureSchemes.standard, { headers: forged, rawBody: body }, secrets.standard, NOW),
  ).toBeNull();
});
