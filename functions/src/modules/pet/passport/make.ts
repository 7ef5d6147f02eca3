import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { WithId } from '@pawfolio/domain/kernel';
import {
  petPassport,
  petPath,
  petSchema,
  recordSchema,
  recordsPath,
  type Pet,
  type PetRecord,
} from '@pawfolio/domain/pet';
import { reminderSettingsPath, reminderSettingsSchema } from '@pawfolio/domain/user';
import { AppError } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import { localTime } from '../reminders.ts';
import { drawPassport } from './sheet.ts';

export interface PassportDeps {
  store: Firestore;
  /** Bytes of a file of the bucket. */
  read: (path: string) => Promise<Buffer>;
  logger: Logger;
  now: Date;
}

const PHOTO_PIXELS = 450;

const ownerSchema = z.object({ locale: z.string(), units: z.enum(['metric', 'imperial']) });
const photoSchema = z.object({
  state: z.literal('ready'),
  variants: z.object({ card: z.object({ path: z.string() }) }),
});

/** The owner's words and units; as new accounts have them for one whose profile is still being made. */
function readerOf(profile: DocumentData | undefined): z.infer<typeof ownerSchema> {
  const known = z.safeParse(ownerSchema, profile);
  return known.success ? known.data : { locale: 'en-GB', units: 'metric' };
}

/** A square of the chosen cover. A passport without a picture is better than none, so whatever is wrong with it is logged. */
async function portrait(
  { store, read, logger }: PassportDeps,
  uid: string,
  { id, coverPhotoId }: WithId<Pet>,
): Promise<Buffer | null> {
  if (coverPhotoId === null) return null;
  try {
    const found = await store.doc(`${petPath(uid, id)}/photos/${coverPhotoId}`).get();
    const photo = z.safeParse(photoSchema, found.data());
    if (!photo.success) return null;
    const { default: sharp } = await import('sharp');
    const side = { width: PHOTO_PIXELS, height: PHOTO_PIXELS };
    return await sharp(await read(photo.data.variants.card.path))
      .resize({ ...side, fit: 'cover' })
      .jpeg({ quality: 88 })
      .toBuffer();
  } catch (error) {
    logger.error('The passport has no picture', error, { uid, petId: id });
    return null;
  }
}

/** The passport of a pet as a PDF, of the day that it is where the owner lives. Throws `not-found`. */
export async function makePassport(
  deps: PassportDeps,
  uid: string,
  petId: string,
): Promise<{ pdf: Buffer; pages: number }> {
  const { store, now } = deps;
  const [pet, profile, settings] = await store.getAll(
    store.doc(petPath(uid, petId)),
    store.doc(`users/${uid}`),
    store.doc(reminderSettingsPath(uid)),
  );
  const known = z.safeParse(petSchema, pet?.data());
  if (!known.success) throw new AppError('not-found', 'There is no such pet.');
  const owned = { ...known.data, id: petId };
  const zone = z.safeParse(reminderSettingsSchema, settings?.data());
  const [records, photo] = await Promise.all([
    store.collection(recordsPath(uid, petId)).get(),
    portrait(deps, uid, owned),
  ]);
  const entries = records.docs.flatMap((entry): WithId<PetRecord>[] => {
    const record = z.safeParse(recordSchema, entry.data());
    return record.success ? [{ ...record.data, id: entry.id }] : [];
  });
  const today = localTime(zone.success ? zone.data.timeZone : 'UTC', now).day;
  const passport = petPassport(owned, entries, { today, ...readerOf(profile?.data()) });
  return drawPassport({ passport, photo }, now);
}
