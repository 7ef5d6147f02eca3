import { getAuth } from 'firebase-admin/auth';
import { beforeEach, describe, expect, it } from 'vitest';
import { activityKinds, activityPath, activitySchema } from '@pawfolio/domain/user';
import { db } from '../support/admin.ts';
import { callFunction, signUp, type TestUser } from '../support/call.ts';
import { eventually } from '../support/eventually.ts';
import { refusal } from '../designs/workshop.ts';
import { customer, newId } from './customer.ts';

let user: TestUser;
let petId: string;
beforeEach(async () => {
  petId = newId();
  user = await customer({ pets: [petId] });
});

const call = async (name: string, data: object = {}): Promise<unknown> => {
  const answer = await callFunction(name, data, user);
  if ('error' in answer) throw new Error(`${name}: ${answer.error.message}`);
  return answer.data;
};
const entries = async (uid = user.uid) =>
  (await db.collection(activityPath(uid)).orderBy('at').get()).docs.map((entry) => entry.data());
const kinds = async (): Promise<unknown[]> => (await entries()).map(({ kind }) => kind as unknown);

describe('the record of sensitive actions', () => {
  it('holds each once, in order, and nothing but kind, moment and pet', async () => {
    const card = { petId, fields: ['name'], lostMode: false, message: 'Call Robin on 07700 900123' };
    await call('publishTag', card);
    await call('publishTag', { ...card, lostMode: true });
    await call('unpublishTag', { petId });
    await call('unpublishTag', { petId });
    const link = { shareId: newId(), petId, documents: [], lifetime: '7d' };
    await call('createShare', link);
    await call('createShare', link);
    await call('revokeShares', { shareIds: [link.shareId] });
    await call('revokeShares', { shareIds: [link.shareId] });
    await call('deleteMyAccount', { confirm: 'DELETE' });
    await call('deleteMyAccount', { confirm: 'DELETE' });
    await call('keepMyAccount');
    await call('signOutEverywhere');
    expect(await kinds()).toEqual([
      ...['card_published', 'card_changed', 'card_removed', 'link_made', 'link_ended'],
      ...['deletion_requested', 'deletion_taken_back', 'sessions_ended'],
    ]);
    for (const entry of await entries()) {
      expect(Object.keys(entry).sort()).toEqual(['at', 'expireAt', 'kind', 'petId']);
      const { kind, at, petId: of } = activitySchema.parse(entry);
      expect(activityKinds).toContain(kind);
      expect([petId, null]).toContain(of);
      const kept = (entry['expireAt'] as { toMillis(): number }).toMillis() - at.toMillis();
      expect(kept).toBe(365 * 86_400_000);
    }
  });

  it('says when a copy was asked for and fetched, and of which there is one', async () => {
    const { jobId } = (await call('exportMyData')) as { jobId: string };
    const early = await callFunction('noteExportDownload', { jobId: 'x'.repeat(36) }, user);
    expect(early).toMatchObject(refusal('NOT_FOUND', 'not-found'));
    await db.doc(`users/${user.uid}/meta/export`).update({ state: 'ready' });
    await call('noteExportDownload', { jobId });
    expect(await kinds()).toEqual(['export_requested', 'export_downloaded']);
  });

  it('notices what was done to the sign-in elsewhere, from the second look on', async () => {
    const look = async (): Promise<unknown[]> => {
      await call('reviewSignIn');
      return kinds();
    };
    expect(await look()).toEqual([]);
    expect(await look()).toEqual([]);
    await getAuth().updateUser(user.uid, { email: `${newId()}@pawfolio.test` });
    expect(await look()).toEqual(['email_changed']);
    const other = { uid: newId(), providerId: 'google.com', email: `${newId()}@pawfolio.test` };
    await getAuth().updateUser(user.uid, { providerToLink: other });
    expect(await look()).toEqual(['email_changed', 'sign_in_method_added']);
    const known = JSON.stringify((await db.doc(`users/${user.uid}/meta/signIn`).get()).data());
    expect(known).not.toContain('@');
  });

  it('is no good to a device that was signed in before all were signed out', async () => {
    const { session, ...phone } = await signUp();
    const ask = { grant_type: 'refresh_token', refresh_token: session.refreshToken };
    const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
    const url = `http://${host}/securetoken.googleapis.com/v1/token?key=emulator`;
    // Google refuses the refresh token itself. The emulator still answers it, with a token of the session that has ended.
    const look = async () => {
      const response = await fetch(url, { method: 'POST', body: new URLSearchParams(ask) });
      const { id_token: token } = (await response.json()) as { id_token: string };
      return getAuth().verifyIdToken(token, true);
    };
    const { uid, auth_time: since } = await look();
    expect(uid).toBe(phone.uid);
    // Sessions are told apart by the second.
    await eventually(() => expect(Date.now() / 1_000).toBeGreaterThan(since + 1));
    expect(await callFunction('signOutEverywhere', {}, phone)).toEqual({ data: { ended: true } });
    await expect(look()).rejects.toMatchObject({ code: 'auth/id-token-revoked' });
  });

  it('tells whoever takes over what a guest has made', async () => {
    const guest = await customer({ guest: true, pets: [newId()] });
    await callFunction('mergeGuest', { guestIdToken: guest.token }, user);
    expect(await kinds()).toEqual(['guest_merged']);
    expect(JSON.stringify(await entries())).not.toContain(guest.uid);
  });
});
