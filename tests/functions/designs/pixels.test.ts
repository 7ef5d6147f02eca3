import { beforeAll, describe, expect, it } from 'vitest';
import { designPath } from '@pawfolio/domain/builder';
import { artworkPath, photoPath } from '@pawfolio/domain/media';
import { checkout } from '../orders/shop.ts';
import { db } from '../support/admin.ts';
import { callFunction, signUp, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { addArtworkRecord, addPhotoRecord, inputOf, photoDesign } from './photos.ts';
import { newId, refusal, save, saved, stockShop } from './workshop.ts';

const LARGE = { width: 9_000, height: 9_000 };
const SCREEN = { width: 1_600, height: 1_600 };
const TINY = { width: 60, height: 60 };

let user: TestUser;

beforeAll(async () => {
  await stockShop();
  user = await signUp();
});

const checksOf = (codes: readonly string[]): object => ({
  data: { checks: codes.map((code) => expect.objectContaining({ code }) as object) },
});
const stored = async ({ designId }: { designId: string }): Promise<unknown> =>
  (await db.doc(designPath(user.uid, designId)).get()).data();
const deletePhoto = ({ petId, photoId }: { petId: string; photoId: string }): Promise<unknown> =>
  db.doc(photoPath(user.uid, petId, photoId)).delete();
const line = (designId: string, revision: number) => ({ designId, revision, quantity: 1 });

describe('pixels of a photo', () => {
  it('are those that are stored, whatever a design says of them', async () => {
    const small = await addPhotoRecord(user, { full: TINY });
    const boast = inputOf(photoDesign(small, LARGE));
    expect(await save(user, boast)).toMatchObject(checksOf(['low_dpi']));
    expect(await checkout(user, [line(boast.designId, 1)])).toMatchObject(
      refusal('FAILED_PRECONDITION', 'failed-precondition', {
        checks: [{ code: 'low_dpi', severity: 'block' }],
      }),
    );
    const large = await addPhotoRecord(user, { full: SCREEN, print: LARGE });
    const modest = inputOf(photoDesign(large, TINY));
    expect(await save(user, modest)).toMatchObject(checksOf([]));
    expect(await checkout(user, [line(modest.designId, 1)])).toMatchObject({ data: {} });
  });

  it('are those of the original, not of what a screen loads; of the latter where there is nothing else', async () => {
    const codes = async (print?: typeof LARGE): Promise<unknown> => {
      const photo = await addPhotoRecord(user, { full: TINY, ...(print && { print }) });
      return save(user, inputOf(photoDesign(photo, SCREEN)));
    };
    expect(await codes(LARGE)).toMatchObject(checksOf([]));
    expect(await codes()).toMatchObject(checksOf(['low_dpi']));
  });

  it('of somebody else’s photo, and of one that is not there, are none', async () => {
    const other = await addPhotoRecord(await signUp(), { full: SCREEN, print: LARGE });
    const nowhere = { petId: newId(), photoId: newId() };
    for (const photo of [other, nowhere])
      expect(await save(user, inputOf(photoDesign(photo, LARGE)))).toMatchObject(checksOf(['empty_slot']));
  });

  it('are looked up again when another photo is chosen, and when the design is bought', async () => {
    const [first, second] = [
      await addPhotoRecord(user, { full: SCREEN, print: LARGE }),
      await addPhotoRecord(user, { full: TINY }),
    ];
    const input = inputOf(photoDesign(first, LARGE));
    expect(await save(user, input)).toMatchObject(checksOf([]));
    const other = { ...input, baseRevision: 1, document: photoDesign(second, LARGE) };
    expect(await save(user, other)).toMatchObject({ ...saved(2), ...checksOf(['low_dpi']) });
    await deletePhoto(first);
    expect(await checkout(user, [line(input.designId, 1)])).toMatchObject(
      refusal('FAILED_PRECONDITION', 'failed-precondition', { checks: [{ code: 'empty_slot' }] }),
    );
  });

  it('are none once it is deleted: the designs that show it say so, and so does their next save', async () => {
    const photo = await addPhotoRecord(user, { full: SCREEN, print: LARGE });
    const kept = await addPhotoRecord(user, { full: SCREEN, print: LARGE });
    const inputFor = (each: typeof photo) => inputOf(photoDesign(each, LARGE));
    const [shows, also, other] = [inputFor(photo), inputFor(photo), inputFor(kept)];
    for (const input of [shows, also, other]) expect(await save(user, input)).toMatchObject(checksOf([]));
    await deletePhoto(photo);
    const empty = [{ code: 'empty_slot', severity: 'block', elementId: 'photo' }];
    await eventually(async () => {
      for (const input of [shows, also])
        expect(await stored(input)).toMatchObject({ checks: empty, pictures: [], revision: 1 });
    });
    expect(await stored(other)).toMatchObject({ checks: [], revision: 1 });
    const next = { ...shows, baseRevision: 1, name: 'Go on' };
    expect(await save(user, next)).toMatchObject({ data: { revision: 2, checks: empty } });
    expect(await stored(shows)).toMatchObject({ checks: empty, name: 'Go on' });
  });

  it('of artwork are none once it is deleted, either', async () => {
    const artworkId = await addArtworkRecord(user, LARGE);
    const input = inputOf(photoDesign(await addPhotoRecord(user, { full: TINY }), LARGE, { artworkId }));
    expect(await save(user, input)).toMatchObject(checksOf([]));
    await db.doc(artworkPath(user.uid, artworkId)).delete();
    await eventually(async () =>
      expect(await stored(input)).toMatchObject({ checks: [{ code: 'empty_slot' }], pictures: [] }),
    );
  });

  it('go along with a copy', async () => {
    const photo = await addPhotoRecord(user, { full: SCREEN, print: LARGE });
    const input = inputOf(photoDesign(photo, TINY));
    await save(user, input);
    const newDesignId = newId();
    await callFunction('duplicateDesign', { designId: input.designId, newDesignId, name: 'Copy' }, user);
    const pictures = async (id: string): Promise<unknown> =>
      (await db.doc(`users/${user.uid}/designs/${id}`).get()).get('pictures');
    expect(await pictures(newDesignId)).toEqual([
      { key: `pets/${photo.petId}/photos/${photo.photoId}`, ...LARGE },
    ]);
    expect(await pictures(newDesignId)).toEqual(await pictures(input.designId));
  });
});
