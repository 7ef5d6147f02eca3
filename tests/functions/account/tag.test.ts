import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FieldValue, type Timestamp } from 'firebase-admin/firestore';
import { petPath, recordPath } from '@pawfolio/domain/pet';
import { cardPath, sightingsPath, tagLinkPath, tagPath, type PublicTag } from '@pawfolio/domain/tag';
import { publishCard, refreshCard } from '../../../functions/src/modules/user/card/store.ts';
import { bucket, db } from '../support/admin.ts';
import { callFunction, type CallAnswer, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { functionUrl } from '../support/webhooks.ts';
import { refusal } from '../designs/workshop.ts';
import { customer, newId, putContact, putPet, stored } from './customer.ts';

let user: TestUser;
let petId: string;
beforeEach(async () => {
  petId = newId();
  user = await customer({ pets: [petId] });
});

const publish = (input: object = {}, as: TestUser | null = user): Promise<CallAnswer> =>
  callFunction('publishTag', { petId, fields: ['name', 'breed'], lostMode: false, ...input }, as);
const published = async (input: object = {}): Promise<string> => {
  const answer = await publish(input);
  if (!('data' in answer)) throw new Error(JSON.stringify(answer));
  return (answer.data as { tagId: string }).tagId;
};
const tagOf = async (tagId: string): Promise<PublicTag | undefined> =>
  (await db.doc(tagPath(tagId)).get()).data() as PublicTag | undefined;
const visit = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${functionUrl('lostPetCard')}/t/${path}`, { redirect: 'manual', ...init });
const tell = (tagId: string, form: Record<string, string> = {}, ip = '203.0.113.1'): Promise<Response> =>
  visit(`${tagId}/seen`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'fastly-client-ip': ip },
  });
const mails = async () =>
  (await db.collection('mail').where('uid', '==', user.uid).get()).docs.map((mail) => mail.data());

describe('publishTag', () => {
  it('shows what was chosen and nothing else, under an id that cannot be guessed', async () => {
    const tagId = await published({ message: 'Shy of bicycles' });
    expect(Buffer.from(tagId, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    const tag = await tagOf(tagId);
    const shown = Object.entries(tag ?? {}).filter(([, value]) => value !== null && value !== false);
    expect(Object.fromEntries(shown)).toEqual({
      ...{ name: 'Biscuit', breed: expect.any(String) as string, message: 'Shy of bicycles', contacts: [] },
      updatedAt: expect.anything() as unknown,
    });
    expect(JSON.stringify(tag)).not.toContain(user.uid);
  });

  it('keeps the id of a pet, also over a time without a page, and the message that was not sent again', async () => {
    const tagId = await published({ message: 'Shy' });
    expect(await callFunction('unpublishTag', { petId }, user)).toEqual({ data: { tagId } });
    expect(await tagOf(tagId)).toBeUndefined();
    expect(await callFunction('unpublishTag', { petId, fields: [], lostMode: false }, user)).toEqual({
      data: { tagId },
    });
    expect(await Promise.all([published(), published(), published()])).toEqual([tagId, tagId, tagId]);
    expect(await tagOf(tagId)).toMatchObject({ name: 'Biscuit', message: 'Shy' });
  });

  it('knows no pet of others, and no field that is not one', async () => {
    const stranger = await customer();
    expect(await publish({}, stranger)).toMatchObject(refusal('NOT_FOUND', 'not-found'));
    expect(await callFunction('unpublishTag', { petId }, stranger)).toMatchObject(
      refusal('NOT_FOUND', 'not-found'),
    );
    expect(await publish({}, null)).toMatchObject(refusal('UNAUTHENTICATED', 'unauthenticated'));
    for (const input of [
      { fields: ['address'] },
      { fields: 'name' },
      { petId: 'a/b' },
      { uid: stranger.uid },
    ])
      expect(await publish(input)).toMatchObject(refusal('INVALID_ARGUMENT', 'invalid-argument'));
  });

  it('stays in step with the pet, its contacts and its lost mode, and goes with the pet', async () => {
    const anna = await putContact(user, petId, '07700 900123');
    const ben = await putContact(user, petId, '07700 900456');
    const tagId = await published({ fields: ['name', `contact:${anna}`], lostMode: true });
    expect(await tagOf(tagId)).toMatchObject({ lost: true, contacts: [{ phone: '07700 900123' }] });
    expect(JSON.stringify(await tagOf(tagId))).not.toContain('900456');
    await putPet(user, petId, { name: 'Rusty' });
    await db.doc(recordPath(user.uid, petId, anna)).update({ phone: '07700 900789' });
    await eventually(async () =>
      expect(await tagOf(tagId)).toMatchObject({ name: 'Rusty', contacts: [{ phone: '07700 900789' }] }),
    );
    await db.doc(recordPath(user.uid, petId, anna)).delete();
    await eventually(async () => expect(await tagOf(tagId)).toMatchObject({ contacts: [] }));
    await putPet(user, petId, { deceasedOn: '2026-01-01' });
    await eventually(async () => expect(await tagOf(tagId)).toMatchObject({ lost: false, lostSince: null }));
    expect(ben).not.toBe(anna);
    await tell(tagId);
    await db.doc(petPath(user.uid, petId)).delete();
    await eventually(async () => {
      for (const path of [tagPath(tagId), tagLinkPath(tagId), cardPath(user.uid, petId)])
        expect((await db.doc(path).get()).exists, path).toBe(false);
      expect((await db.collection(sightingsPath(user.uid, petId)).get()).size).toBe(0);
    });
  });
});

describe('a pet that is deleted while its card is being made', () => {
  /** The database, where the pet goes after it was read and before anything is written. */
  const losing = (): typeof db => {
    let reads = 0;
    return new Proxy(db, {
      get: (target, name): unknown => {
        if (name === 'runTransaction')
          return async (...input: Parameters<typeof db.runTransaction>): Promise<unknown> => {
            const read = await target.runTransaction(...input);
            if (reads++ === 0) await db.doc(petPath(user.uid, petId)).delete();
            return read;
          };
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  };
  const nothingIsLeft = async (): Promise<void> => {
    expect((await db.doc(cardPath(user.uid, petId)).get()).exists).toBe(false);
    const links = await db.collection('tagLinks').where('uid', '==', user.uid).get();
    expect(links.size).toBe(0);
  };

  it('leaves nothing public that was never there', async () => {
    const publication = { uid: user.uid, petId, fields: ['name'], lostMode: false };
    await expect(publishCard(losing(), publication, Date.now())).rejects.toMatchObject({ code: 'not-found' });
    await nothingIsLeft();
  });

  it('leaves nothing public that was there', async () => {
    const tagId = await published();
    await refreshCard(losing(), { uid: user.uid, petId });
    await eventually(nothingIsLeft);
    expect(await tagOf(tagId)).toBeUndefined();
  });
});

describe('the page of a tag', () => {
  it('is there at once and gone at once, for everybody', async () => {
    const tagId = await published({ lostMode: true });
    const page = await visit(tagId);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(await page.text()).toContain('Biscuit is lost');
    await callFunction('unpublishTag', { petId }, user);
    const gone = await visit(tagId);
    expect(gone.status).toBe(404);
    expect(await gone.text()).not.toContain('Biscuit');
    expect((await tell(tagId)).status).toBe(404);
  });

  it.each(['short', 'AbCdEfGhIjKlMnOpQrStUvWx', '..%2f..%2fusers', 'a'.repeat(65)])(
    'is none under %s',
    async (id) => expect((await visit(id)).status).toBe(404),
  );

  it('answers only what it is for', async () => {
    const tagId = await published();
    expect((await visit(tagId, { method: 'PUT' })).status).toBe(405);
    expect((await visit(`${tagId}/photo`, { method: 'POST' })).status).toBe(405);
    expect((await visit(`${tagId}/seen`)).headers.get('location')).toBe(`/t/${tagId}`);
    expect((await visit(`${tagId}/photo`)).status).toBe(404);
    expect((await tell(tagId, { note: 'x'.repeat(281) })).status).toBe(400);
    expect((await tell(tagId, { note: 'x'.repeat(5_000) })).status).toBe(413);
    expect(await mails()).toEqual([]);
  });

  it('shows the photo only while it is chosen', async () => {
    const photoId = newId();
    const path = `media/${user.uid}/pets/${petId}/photos/${photoId}/1/card.webp`;
    const bytes = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');
    await bucket.file(path).save(bytes, { resumable: false });
    const variant = { path, contentType: 'image/webp', width: 480, height: 360, bytes: bytes.length };
    await db.doc(`${petPath(user.uid, petId)}/photos/${photoId}`).set(
      stored({
        ...{ state: 'ready', contentType: 'image/jpeg', size: 1, fileName: 'a.jpg', caption: null },
        ...{ createdAt: FieldValue.serverTimestamp(), width: 480, height: 360, bytes: 1, thumbhash: '' },
        sha256: createHash('sha256').update(bytes).digest('hex'),
        variants: { thumb: variant, card: variant, full: variant },
      }),
    );
    const tagId = await published({ fields: ['photo'] });
    const photo = await visit(`${tagId}/photo`);
    expect(photo.headers.get('content-type')).toBe('image/webp');
    expect(Buffer.from(await photo.arrayBuffer())).toEqual(bytes);
    await published({ fields: ['name'] });
    expect((await visit(`${tagId}/photo`)).status).toBe(404);
  });
});

describe('a finder', () => {
  it('reaches the owner, who keeps what was said; the same again is no second mail', async () => {
    const tagId = await published();
    const form = { note: 'By the  river', phone: '07700 900321' };
    const answer = await tell(tagId, form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/t/${tagId}?said=tell`);
    expect((await tell(tagId, form)).headers.get('location')).toBe(`/t/${tagId}?said=told`);
    expect((await tell(tagId)).headers.get('location')).toBe(`/t/${tagId}?said=told`);
    const { docs } = await db.collection(sightingsPath(user.uid, petId)).get();
    expect(docs.map((doc) => doc.data())).toMatchObject([{ note: 'By the river', phone: '07700 900321' }]);
    expect((await db.doc(cardPath(user.uid, petId)).get()).get('sightings')).toBe(1);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    // What a finder leaves is kept in the mail no longer than beside the card.
    const [left, sent] = [docs[0]?.get('expireAt') as Timestamp, mail?.['expireAt'] as Timestamp];
    expect(Math.abs(sent.toMillis() - left.toMillis())).toBeLessThan(60_000);
    const text = (mail?.['message'] as { text: string }).text;
    expect(text).toContain(`/dashboard/pets/${petId}/card`);
    // Nobody has confirmed this address: whose it is is not known, so a stranger's words do not go there.
    expect(text).not.toContain('river');
    expect(JSON.stringify((await db.doc(tagLinkPath(tagId)).get()).data())).not.toContain('203.0.113');
  });

  it('is stopped where there are too many, by whoever', async () => {
    const tagId = await published();
    const say = async (n: number, ip?: string): Promise<string> => {
      const answer = await tell(tagId, { note: `Seen ${n}` }, ip);
      return new URLSearchParams(answer.headers.get('location')?.split('?')[1]).get('said') ?? '';
    };
    const said = [];
    for (let n = 0; n < 6; n++) said.push(await say(n));
    for (let n = 6; n < 14; n++) said.push(await say(n, `198.51.100.${n}`));
    expect(said).toEqual([
      ...Array<string>(5).fill('tell'),
      'too-often',
      ...Array<string>(7).fill('tell'),
      'too-often',
    ]);
    expect(await mails()).toHaveLength(12);
  });
});
