import type { User } from 'firebase/auth';
import { askAuth } from './auth-rest.ts';
import { AppError, toAppError } from './errors.ts';
import { noteGuest, type GuestNote } from './guest-note.ts';
import { mayHaveKept } from './uploads/kept-key.ts';

/** So long what was saved a moment ago has to arrive. */
const PATIENCE_MS = 3_000;

/** Only the guest can send what is left; signing in to another account leaves it behind. */
class StillUnsent extends AppError {
  constructor(what: string) {
    super('failed-precondition');
    this.message = `Some ${what} of yours have not been sent yet, and would be left behind. Wait until there is a connection and they are sent, or do this once more to go on without them.`;
  }
}

let told: string | undefined;

/** Waits for what a guest has saved to arrive. Throws what to tell the customer when it has not, once. */
async function assertSent(uid: string): Promise<void> {
  const { allSentWithin } = await import('./ledger.ts');
  const isSent = await allSentWithin(PATIENCE_MS);
  const what = isSent ? (mayHaveKept(uid) ? 'files' : null) : 'changes';
  if (what === null || told === uid) return;
  told = uid;
  throw new StillUnsent(what);
}

/** Notes that the guest has become this account; nothing when it is the guest's own. */
type Follow = (to: string) => void;

/**
 * Takes along what proves that somebody was a guest, before they sign in to an account that is there. Afterwards nothing could
 * be proved any more. A guest who is none any more has nothing to prove. Throws `AppError` `network`, and once
 * `failed-precondition` while something of the guest's is not sent yet.
 */
export async function takeProof(guest: User): Promise<Follow> {
  const { uid, refreshToken } = guest;
  await assertSent(uid);
  let token: string;
  try {
    token = await guest.getIdToken(true);
  } catch (error) {
    const known = toAppError(error);
    if (known.code === 'network') throw known;
    return () => undefined;
  }
  return (to) => {
    if (to !== uid) noteGuest({ guest: uid, to, token, refresh: refreshToken, left: 0 });
  };
}

const SPARE_MS = 5 * 60_000;

/** Until when a token counts; 0 for one that is none. */
function endOf(token: string): number {
  try {
    const words = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return Number((JSON.parse(words) as { exp?: unknown }).exp) * 1_000 || 0;
  } catch {
    return 0;
  }
}

/**
 * The token of a guest who has become somebody else: a new one when the last is about to end, so that it does not matter when
 * there is a connection again. Throws `AppError` `network`.
 */
export async function proofOf(note: GuestNote, now = Date.now()): Promise<string> {
  if (note.refresh === null || endOf(note.token) > now + SPARE_MS) return note.token;
  const input = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: note.refresh });
  const { ok, body } = await askAuth('securetoken.googleapis.com/v1/token', input).catch((error: unknown) => {
    throw new AppError('network', { cause: error });
  });
  const [token, refresh] = [body['id_token'], body['refresh_token']];
  // Refused where the guest is gone: a move that has begun goes on with what there is.
  if (!ok || typeof token !== 'string') return note.token;
  noteGuest({ ...note, token, refresh: typeof refresh === 'string' ? refresh : note.refresh });
  return token;
}
