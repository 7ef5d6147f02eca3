import { createHmac, timingSafeEqual } from 'node:crypto';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a request must have to be verified. */
export interface SignedRequest {
  headers: Headers;
  /** The bytes as they came: a parsed and printed body has another signature. */
  rawBody: Buffer;
}

/** What a sender's headers say, before anything is verified. `seconds` is since 1970, null where none is signed. */
interface Claimed {
  signed: Buffer;
  signatures: readonly string[];
  seconds: number | null;
  /** The sender's id of the event, where it travels in a header. */
  eventId: string | null;
}

/** How one family of senders signs. */
export interface SignatureScheme {
  encoding: 'hex' | 'base64';
  key(secret: string): Buffer;
  /** Null where a header is missing or not what it should be. */
  read(request: SignedRequest): Claimed | null;
}

/** Older or newer than this, a signed timestamp is refused: a request that was overheard cannot be sent again later. */
export const TOLERANCE_SECONDS = 300;

const header = (headers: Headers, name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const secondsOf = (text: string | null | undefined): number | null =>
  text && /^\d{1,12}$/.test(text) ? Number(text) : null;

const join = (prefix: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(prefix), body]);

/** `Stripe-Signature: t=…,v1=…[,v1=…]` (https://docs.stripe.com/webhooks). Several signatures while a secret is rolled. */
const stripe: SignatureScheme = {
  encoding: 'hex',
  key: (secret) => Buffer.from(secret),
  read({ headers, rawBody }) {
    const parts = (header(headers, 'stripe-signature') ?? '')
      .split(',')
      .map((part) => part.trim().split('='));
    const seconds = secondsOf(parts.find(([name]) => name === 't')?.[1]);
    const signatures = parts.flatMap(([name, value]) => (name === 'v1' && value ? [value] : []));
    if (seconds === null) return null;
    return { signed: join(`${seconds}.`, rawBody), signatures, seconds, eventId: null };
  },
};

/** `webhook-id`, `webhook-timestamp`, `webhook-signature: v1,… v1,…` (https://www.standardwebhooks.com, 1.0.0). */
const standard: SignatureScheme = {
  encoding: 'base64',
  key: (secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'),
  read({ headers, rawBody }) {
    const eventId = header(headers, 'webhook-id');
    const seconds = secondsOf(header(headers, 'webhook-timestamp'));
    if (eventId === null || seconds === null) return null;
    const signatures = (header(headers, 'webhook-signature') ?? '')
      .split(' ')
      .flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []));
    return { signed: join(`${eventId}.${seconds}.`, rawBody), signatures, seconds, eventId };
  },
};

/**
 * `x-pf-webhook-signature`: hex, over the body alone, with a key that is given in hex (https://developers.printful.com). It
 * has no time: an overheard request can be sent again, and is then the event that is known already.
 */
const printful: SignatureScheme = {
  encoding: 'hex',
  key: (secret) => Buffer.from(secret, 'hex'),
  read({ headers, rawBody }) {
    const signature = header(headers, 'x-pf-webhook-signature');
    return signature === null
      ? null
      : { signed: rawBody, signatures: [signature], seconds: null, eventId: null };
  },
};

export const signatureSchemes = { stripe, standard, printful } as const;

const MOST_SIGNATURES = 10;

/** Compares the text in constant time: decoding would forgive what stands behind the last byte. */
function matches(expected: string, claimed: string): boolean {
  const [ours, theirs] = [Buffer.from(expected), Buffer.from(claimed)];
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}

/**
 * Whether the request was signed with `secret`, and recently.
 * @param now milliseconds since 1970
 * @returns null where it was not, without a reason: none is anyone's business
 */
export function verifySignature(
  scheme: SignatureScheme,
  request: SignedRequest,
  secret: string,
  now: number,
): { eventId: string | null } | null {
  const claimed = scheme.read(request);
  const key = scheme.key(secret);
  if (!claimed || key.length === 0 || claimed.signatures.length > MOST_SIGNATURES) return null;
  if (claimed.seconds !== null && Math.abs(now / 1000 - claimed.seconds) > TOLERANCE_SECONDS) return null;
  const expected = createHmac('sha256', key).update(claimed.signed).digest(scheme.encoding);
  const valid = claimed.signatures.some((signature) => matches(expected, signature));
  return valid ? { eventId: claimed.eventId } : null;
}

/** Signs as a sender would: for the sandbox providers and tests. */
export function sign(secret: string, scheme: SignatureScheme, signed: Buffer | string): string {
  return createHmac('sha256', scheme.key(secret)).update(signed).digest(scheme.encoding);
}
