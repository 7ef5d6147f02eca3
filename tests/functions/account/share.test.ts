import { beforeEach, describe, expect, it } from 'vitest';
import { petPath } from '@pawfolio/domain/pet';
import { shareLimits, shareLinkPath, sharePath, shareSchema, sharesPath } from '@pawfolio/domain/share';
import type { PageAnswer } from '../../../functions/src/platform/private-page.ts';
import { answerShare } from '../../../functions/src/modules/user/share/answer.ts';
import { createShare, hashOf, revokeShares } from '../../../functions/src/modules/user/share/store.ts';
import { bucket, db } from '../support/admin.ts';
import { callFunction, type CallAnswer, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { functionUrl } from '../support/webhooks.ts';
import { refusal } from '../designs/workshop.ts';
import { customer, newId, putContact, putDocument, putPet, putPhoto } from './customer.ts';

const HOUR = 3_600_000;

let user: TestUser;
let petId: string;
beforeEach(async () => {
  petId = newId();
  user = await customer({ pets: [petId] });
});

const create = (input: object = {}, as: TestUser | null = user): Promise<CallAnswer> =>
  callFunction('createShare', { shareId: newId(), petId, documents: [], lifetime: '24h', ...input }, as);

interface Made {
  shareId: string;
  token: string;
}
async function made(input: object = {}): Promise<Made> {
  const shareId = newId();
  const answer = await create({ shareId, ...input });
  if (!('data' in answer)) throw new Error(JSON.stringify(answer));
  return { shareId, token: (answer.data as { token: string }).token };
}
const revoke = (shareIds: string[], as: TestUser = user): Promise<CallAnswer> =>
  callFunction('revokeShares', { shareIds }, as);

const visit = (path: string, init: RequestInit & { ip?: string } = {}): Promise<Response> =>
  fetch(`${functionUrl('shareLink')}/s/${path}`, {
    ...{ redirect: 'manual', ...init },
    headers: { 'user-agent': 'Mozilla/5.0', 'fastly-client-ip': init.ip ?? '203.0.113.1' },
  });
const shareOf = async ({ shareId }: Made) =>
  shareSchema.parse((await db.doc(sharePath(user.uid, shareId)).get()).data());

/** What the page answers at another time. */
const at = (now: number, path: string): Promise<PageAnswer> =>
  answerShare(
    { store: db, bucket: () => bucket, now },
    { method: 'GET', path: `/s/${path}`, ip: '203.0.113.9', agent: 'Mozilla/5.0' },
  );

describe('a shared link', () => {
  it('shows the passport and the chosen documents to whoever has it, and is kept and listed by nobody', async () => {
    await putContact(user, petId, '07700 900123');
    await putPhoto(user, petId);
    const [chosen, other] = [await putDocument(user, petId), await putDocument(user, petId, 'Invoice')];
    const { token } = await made({ documents: [chosen.id] });
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);

    const page = await visit(token);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    for (const words of ['Biscuit', 'tel:07700900123', 'Rabies certificate', 'never', `/s/${token}/photo`])
      expect(html).toContain(words === 'never' ? 'Please do not pass the link on' : words);
    for (const words of ['Invoice', other.id, user.uid, 'firebasestorage', 'alt=media'])
      expect(html).not.toContain(words);

    const file = await visit(`${token}/documents/${chosen.id}`);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(chosen.bytes);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Biscuit - Rabies certificate/,
    );
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    const photo = await visit(`${token}/photo`);
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await visit(`${token}/documents/${other.id}`)).status).toBe(404);
    expect((await visit(token, { method: 'POST' })).status).toBe(405);
  });

  it('cannot be found by its hash, its id or a guess', async () => {
    const { token, shareId } = await made();
    const link = (await db.doc(shareLinkPath(hashOf(token))).get()).data();
    expect(link).toMatchObject({ uid: user.uid, petId });
    expect(JSON.stringify(link)).not.toContain(token);
    const nearly = token.slice(0, -1) + (token.endsWith('_') ? '-' : '_');
    for (const path of [hashOf(token), shareId, nearly, `${token}x`, '', '../../t/x'])
      expect((await visit(path)).status).toBe(404);
  });

  it('ends while it is open: nothing more is given, and the open page is told', async () => {
    const paper = await putDocument(user, petId);
    const link = await made({ documents: [paper.id] });
    const file = `${link.token}/documents/${paper.id}`;
    const alive = () => visit(`${link.token}/alive`, { method: 'HEAD' });
    expect([(await visit(file)).status, (await alive()).status]).toEqual([200, 204]);
    expect(await revoke([link.shareId])).toEqual({ data: { revoked: 1 } });
    const answers = [
      await visit(file),
      await alive(),
      await visit(link.token),
      await visit(`${link.token}/photo`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const words = await answers[0]?.text();
    expect(words).toContain('This link has ended');
    expect(words).not.toContain('Biscuit');
    expect(await shareOf(link)).toMatchObject({ revoked: true, token: null });
    expect(await revoke([link.shareId, 'never-was'])).toEqual({ data: { revoked: 0 } });
    expect(await create({ shareId: link.shareId })).toMatchObject(
      refusal('FAILED_PRECONDITION', 'failed-precondition'),
    );
  });

  it.each([
    ['24h', 24],
    ['7d', 7 * 24],
    ['30d', 30 * 24],
  ])('of %s opens for so long and no longer', async (lifetime, hours) => {
    const before = Date.now();
    const paper = await putDocument(user, petId);
    const { token } = await made({ lifetime, documents: [paper.id] });
    for (const path of [token, `${token}/alive`, `${token}/documents/${paper.id}`]) {
      expect((await at(before + hours * HOUR - 1_000, path)).status).toBeLessThan(300);
      expect((await at(Date.now() + hours * HOUR, path)).status).toBe(404);
    }
  });

  it('goes with a document, and with the pet', async () => {
    const paper = await putDocument(user, petId);
    const link = await made({ documents: [paper.id] });
    await db.doc(`${petPath(user.uid, petId)}/documents/${paper.id}`).delete();
    expect(await (await visit(link.token)).text()).not.toContain('Rabies certificate');
    expect((await visit(`${link.token}/documents/${paper.id}`)).status).toBe(404);
    await db.doc(petPath(user.uid, petId)).delete();
    expect((await visit(link.token)).status).toBe(404);
    await eventually(async () => {
      expect((await db.doc(shareLinkPath(hashOf(link.token))).get()).exists).toBe(false);
      expect((await db.collection(sharesPath(user.uid)).get()).size).toBe(0);
    });
  });
});

describe('views', () => {
  it('count each visitor once an hour, and neither machines nor what is fetched besides', async () => {
    const paper = await putDocument(user, petId);
    const link = await made({ documents: [paper.id] });
    const look = (ip: string) => visit(link.token, { ip });
    await Promise.all(['1', '1', '1', '2', '3'].map((n) => look(`198.51.100.${n}`)));
    await visit(link.token, { method: 'HEAD', ip: '198.51.100.4' });
    await visit(`${link.token}/documents/${paper.id}`, { ip: '198.51.100.5' });
    await visit(`${link.token}/alive`, { method: 'HEAD', ip: '198.51.100.6' });
    await fetch(`${functionUrl('shareLink')}/s/${link.token}`, {
      headers: { 'user-agent': 'WhatsApp/2.23', 'fastly-client-ip': '198.51.100.7' },
    });
    const share = await shareOf(link);
    expect(share.views).toBe(3);
    expect(Math.abs((share.lastViewedAt?.toMillis() ?? 0) - Date.now())).toBeLessThan(60_000);
    const visits = (await db.collection('shareVisits').get()).docs.map((note) =>
      JSON.stringify([note.id, note.data()]),
    );
    expect(visits.join()).not.toMatch(/198\.51|Biscuit/);
    expect(visits.join()).not.toContain(user.uid);
  });

  it('end at a number that nobody reaches by reading', async () => {
    const link = await made();
    await db.doc(sharePath(user.uid, link.shareId)).update({ views: shareLimits.views });
    expect((await visit(link.token, { ip: '198.51.100.20' })).status).toBe(200);
    expect((await shareOf(link)).views).toBe(shareLimits.views);
  });
});

describe('createShare and revokeShares', () => {
  it('answer a repetition with the same link', async () => {
    const shareId = newId();
    const answers = await Promise.all([create({ shareId }), create({ shareId }), create({ shareId })]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await db.collection('shareLinks').where('uid', '==', user.uid).get()).size).toBe(1);
  });

  it('never answer with a link that shows more than is asked for, or for longer', async () => {
    const [lab, other] = [await putDocument(user, petId, 'Lab result'), await putDocument(user, petId)];
    const wish = { shareId: newId(), documents: [other.id, lab.id], lifetime: '30d' };
    const first = await create(wish);
    expect(await create({ ...wish, documents: [lab.id, other.id] })).toEqual(first);
    for (const changes of [
      { documents: [other.id] },
      { documents: [] },
      { lifetime: '24h' },
      { documents: [other.id], lifetime: '24h' },
    ])
      expect(await create({ ...wish, ...changes })).toMatchObject(
        refusal('FAILED_PRECONDITION', 'failed-precondition'),
      );
    expect((await db.collection('shareLinks').where('uid', '==', user.uid).get()).size).toBe(1);
  });

  it('know no pet, document or link of others', async () => {
    const stranger = await customer({ pets: [newId()] });
    const mine = await made();
    expect(await create({}, stranger)).toMatchObject(refusal('NOT_FOUND', 'not-found'));
    expect(await create({}, null)).toMatchObject(refusal('UNAUTHENTICATED', 'unauthenticated'));
    const other = newId();
    await putPet(user, other);
    const elsewhere = await putDocument(user, other);
    for (const id of [elsewhere.id, 'none'])
      expect(await create({ documents: [id] })).toMatchObject(
        refusal('FAILED_PRECONDITION', 'failed-precondition'),
      );
    expect(await revoke([mine.shareId], stranger)).toEqual({ data: { revoked: 0 } });
    expect((await visit(mine.token)).status).toBe(200);
    for (const input of [{ lifetime: '1y' }, { documents: ['a/b'] }, { uid: stranger.uid }])
      expect(await create(input)).toMatchObject(refusal('INVALID_ARGUMENT', 'invalid-argument'));
  });

  it('end at twenty links at once, and at thirty in a day', async () => {
    const now = Date.now();
    const { uid } = user;
    const add = (): Promise<string> =>
      createShare(db, { uid, shareId: newId(), petId, documents: [], lifetime: '7d' }, now);
    for (let n = 0; n < shareLimits.living; n++) await add();
    await expect(add()).rejects.toMatchObject({ code: 'resource-exhausted' });
    const ids = (await db.collection(sharesPath(uid)).get()).docs.map(({ id }) => id);
    expect(await revokeShares(db, uid, ids, now)).toBe(shareLimits.living);
    for (let n: number = shareLimits.living; n < shareLimits.aDay; n++) await add();
    await expect(add()).rejects.toMatchObject({ code: 'resource-exhausted' });
  });
});
