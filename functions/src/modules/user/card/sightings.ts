import { createHash, randomBytes } from 'node:crypto';
import { FieldValue, Timestamp, type Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { normaliseLine } from '@pawfolio/domain/kernel';
import { petPath } from '@pawfolio/domain/pet';
import {
  cardPath,
  judgeSighting,
  recentNotices,
  sightingMail,
  sightingsPath,
  tagLinkPath,
  tagPath,
  type Notice,
} from '@pawfolio/domain/tag';
import { mailExpiry } from '../../../platform/mail.ts';
import type { Accounts } from '../ports.ts';

/** Finders are strangers: what they leave is not kept for longer than a search takes. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

export interface SightingDeps {
  store: Firestore;
  accounts: Accounts;
  now: number;
  /** Where the app is, without a slash at its end. */
  appUrl: string;
}

export interface Finder {
  tagId: string;
  note: string;
  phone: string;
  /** Where the request comes from; only a salted hash of it is kept, for a day. */
  ip: string;
}

const linkSchema = z.object({
  uid: z.string(),
  petId: z.string(),
  salt: z.optional(z.string()),
  notices: z._default(z.array(z.object({ at: z.number(), who: z.string(), what: z.string() })), []),
});

const hash = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16);

/** Tells the owner that somebody has seen the pet, or why not. `missing` when nothing is public under this id. */
export async function tellOwner(
  deps: SightingDeps,
  finder: Finder,
): Promise<'tell' | 'told' | 'too-often' | 'missing'> {
  const { store, accounts, now } = deps;
  const link = store.doc(tagLinkPath(finder.tagId));
  const owner = z.safeParse(linkSchema, (await link.get()).data());
  if (!owner.success) return 'missing';
  const address = await accounts.addressOf(owner.data.uid);
  const note = normaliseLine(finder.note) || null;
  const phone = normaliseLine(finder.phone) || null;
  return store.runTransaction(async (transaction) => {
    const [tag, noted] = await transaction.getAll(store.doc(tagPath(finder.tagId)), link);
    const known = z.safeParse(linkSchema, noted?.data());
    if (!tag?.exists || !known.success) return 'missing';
    const { uid, petId, salt = randomBytes(16).toString('hex'), notices } = known.data;
    const pet = await transaction.get(store.doc(petPath(uid, petId)));
    const words = note !== null || phone !== null;
    const notice: Notice = { at: now, who: hash(salt, finder.ip), what: hash(salt, note ?? '', phone ?? '') };
    const verdict = judgeSighting(notices, { ...notice, words });
    if (verdict !== 'tell') return verdict;
    transaction.update(link, { salt, notices: recentNotices([...notices, notice], now) });
    const sighting = store.collection(sightingsPath(uid, petId)).doc();
    const expireAt = Timestamp.fromMillis(now + KEPT_MS);
    transaction.set(sighting, { at: Timestamp.fromMillis(now), note, phone, expireAt });
    transaction.update(store.doc(cardPath(uid, petId)), {
      ...{ sightings: FieldValue.increment(1), lastSeenAt: Timestamp.fromMillis(now) },
    });
    if (address) {
      const said = address.verified ? { note, phone } : { note: null, phone: null };
      const petName = String(pet.get('name') ?? 'your pet');
      const message = sightingMail({ petName, ...said, link: `${deps.appUrl}/dashboard/pets/${petId}/card` });
      const mail = { to: address.email, message, uid, createdAt: FieldValue.serverTimestamp() };
      transaction.set(store.doc(`mail/seen_${sighting.id}`), { ...mail, ...mailExpiry(now) });
    }
    return verdict;
  });
}
