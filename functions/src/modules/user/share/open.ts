import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { today, type WithId } from '@pawfolio/domain/kernel';
import { documentAssetSchema, documentPath, type DocumentAsset, type Ready } from '@pawfolio/domain/media';
import {
  petPassport,
  petPath,
  petSchema,
  recordSchema,
  recordsPath,
  type PetPassport,
  type PetRecord,
} from '@pawfolio/domain/pet';
import { shareLinkPath, shareLinkSchema, shareTokenSchema, type ShareLink } from '@pawfolio/domain/share';
import { profilePath, reminderSettingsPath, reminderSettingsSchema } from '@pawfolio/domain/user';
import { hashOf } from './store.ts';

/** A document that goes with a link. */
export type SharedPaper = WithId<Ready<DocumentAsset>>;

/** Everything that a link shows. */
export interface Opened {
  passport: PetPassport;
  species: string;
  papers: SharedPaper[];
  endsAt: number;
  locale: string;
  timeZone: string;
}

/** What a token opens right now; null for one that has ended, and for one that never was. */
export async function linkOf(store: Firestore, token: string, now: number): Promise<ShareLink | null> {
  if (!z.safeParse(shareTokenSchema, token).success) return null;
  const found = z.safeParse(shareLinkSchema, (await store.doc(shareLinkPath(hashOf(token))).get()).data());
  return found.success && found.data.endsAt.toMillis() > now ? found.data : null;
}

const ownerSchema = z.object({ locale: z.string(), units: z.enum(['metric', 'imperial']) });

function paperIn(document: DocumentSnapshot): SharedPaper[] {
  const asset = z.safeParse(documentAssetSchema, document.data());
  return asset.success && asset.data.state === 'ready' ? [{ ...asset.data, id: document.id }] : [];
}

/** One document of a link: only one that the owner chose, and only while it is there. */
export async function paperOf(
  store: Firestore,
  { uid, petId, documents }: ShareLink,
  documentId: string,
): Promise<{ paper: SharedPaper; petName: string } | null> {
  if (!documents.includes(documentId)) return null;
  const [pet, document] = await store.getAll(
    store.doc(petPath(uid, petId)),
    store.doc(documentPath(uid, petId, documentId)),
  );
  const known = z.safeParse(petSchema, pet?.data());
  const [paper] = document ? paperIn(document) : [];
  return known.success && paper ? { paper, petName: known.data.name } : null;
}

/** The passport and the chosen documents as they are now; null when the pet is gone. */
export async function openLink(store: Firestore, link: ShareLink, now: number): Promise<Opened | null> {
  const { uid, petId, documents } = link;
  const paths = [petPath(uid, petId), profilePath(uid), reminderSettingsPath(uid)];
  const papers = documents.map((id) => documentPath(uid, petId, id));
  const [[pet, profile, settings, ...found], records] = await Promise.all([
    store.getAll(...[...paths, ...papers].map((path) => store.doc(path))),
    store.collection(recordsPath(uid, petId)).get(),
  ]);
  const known = z.safeParse(petSchema, pet?.data());
  if (!known.success) return null;
  const owner = z.safeParse(ownerSchema, profile?.data());
  const { locale, units } = owner.success ? owner.data : { locale: 'en-GB', units: 'metric' as const };
  const zone = z.safeParse(reminderSettingsSchema, settings?.data());
  const timeZone = zone.success ? zone.data.timeZone : 'UTC';
  const entries = records.docs.flatMap((entry): WithId<PetRecord>[] => {
    const record = z.safeParse(recordSchema, entry.data());
    return record.success ? [{ ...record.data, id: entry.id }] : [];
  });
  const context = { today: today(timeZone, new Date(now)), units, locale };
  return {
    passport: petPassport({ ...known.data, id: petId }, entries, context),
    species: known.data.species,
    papers: found.flatMap(paperIn),
    endsAt: link.endsAt.toMillis(),
    ...{ locale, timeZone },
  };
}
