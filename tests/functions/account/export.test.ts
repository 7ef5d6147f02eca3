import { createHash } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { exportPath } from '@pawfolio/domain/user';
import { accounts } from '../../../functions/src/modules/user/accounts.ts';
import {
  expireExports,
  failExport,
  makeExport,
} from '../../../functions/src/modules/user/export/make-export.ts';
import { bucket, contentOf, db, filesBelow, whenDocument } from '../support/admin.ts';
import { callFunction } from '../support/call.ts';
import { refusal } from '../designs/workshop.ts';
import { unzip } from '../../support/zip.ts';
import { busyCustomer } from './busy.ts';
import { customer, newId } from './customer.ts';

const DAY = 86_400_000;

describe('exportMyData', () => {
  it('packs everything, each file as the manifest says, and is gone after seven days', async () => {
    const { user, petId, contact, photo, orderId, token, email } = await busyCustomer();
    const answer = await callFunction('exportMyData', {}, user);
    expect(await callFunction('exportMyData', {}, user)).toEqual(answer);
    const note = await whenDocument(exportPath(user.uid), (data) => data?.['state'] === 'ready');
    const path = String(note?.['path']);
    expect(path.startsWith(`media/${user.uid}/exports/`)).toBe(true);
    const zip = await contentOf(path);
    expect(note).toMatchObject({ bytes: zip.length, done: note?.['total'] as number });

    const files = await unzip(zip);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    expect([...manifest.files.map((file) => file.path), 'manifest.json'].sort()).toEqual(
      [...files.keys()].sort(),
    );
    for (const file of manifest.files) {
      const bytes = files.get(file.path) ?? Buffer.alloc(0);
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        file.bytes,
        file.sha256,
      ]);
    }
    const json = (name: string): unknown => JSON.parse(files.get(`data/${name}.json`)?.toString() ?? 'null');
    expect(json('account')).toMatchObject({ account: { email }, profile: { petCount: 1 } });
    expect(json('pets')).toMatchObject([{ id: petId, records: [{ id: contact, phone: '07700 900123' }] }]);
    expect(json('designs')).toMatchObject([{ versions: [{ id: '1' }] }]);
    expect(json('orders')).toMatchObject([{ id: orderId, shippingAddress: { fullName: 'Robin Vale' } }]);
    expect(json('shares')).toMatchObject([{ petId, lifetime: '7d', views: 0 }]);
    expect(json('activity')).toMatchObject(Array(3).fill({ at: expect.any(String) as string }));
    expect(json('mails')).toMatchObject([{ to: email, message: { subject: 'Hello' } }]);
    const { properties } = json('schema') as { properties: Record<string, unknown> };
    for (const name of files.keys())
      if (name.startsWith('data/') && name !== 'data/schema.json')
        expect(properties).toHaveProperty([name.slice('data/'.length)]);
    // What was kept on the way goes once the copy is told of.
    const kept = () => filesBelow(`media/${user.uid}/exports/`);
    await expect.poll(kept, { timeout: 20_000 }).toEqual([path]);
    for (const file of files.values()) expect(file.includes(token)).toBe(false);
    expect(json('cards')).toMatchObject([{ id: petId, published: true }]);
    expect(files.get(photo.path.replace(`media/${user.uid}`, 'files'))).toEqual(photo.bytes);

    const deps = { store: db, bucket };
    await expireExports({ ...deps, now: () => Date.now() + 6.9 * DAY });
    expect(await filesBelow(path)).toEqual([path]);
    await expireExports({ ...deps, now: () => Date.now() + 7.1 * DAY });
    expect(await filesBelow(path)).toEqual([]);
    expect((await db.doc(exportPath(user.uid)).get()).data()).toMatchObject({ state: 'expired', path: null });
  });

  it('leaves nothing of a copy that failed but what it takes to make it after all', async () => {
    const { uid } = await customer({ pets: [newId()] });
    const [jobId, now] = [newId(), Date.now()];
    const empty = { done: 0, total: 0, path: null, bytes: 0, expiresAt: null };
    const note = { jobId, state: 'running', requestedAt: Timestamp.fromMillis(now), ...empty };
    await db.doc(exportPath(uid)).set(note);
    // Of a kind for which no function waits, until it has failed.
    await db.doc(`jobs/${jobId}`).set({ kind: 'test', uid });
    for (const name of [`${jobId}.zip`, `${jobId}/pets.json`])
      await bucket.file(`media/${uid}/exports/${name}`).save('x', { resumable: false });
    const deps = { store: db, bucket, accountOf: accounts.describe, now: () => now };
    await failExport(deps, jobId, uid);
    expect(await filesBelow(`media/${uid}/exports/`)).toEqual([]);
    expect((await db.doc(exportPath(uid)).get()).get('state')).toBe('failed');
    await makeExport(deps, jobId, uid);
    expect((await db.doc(exportPath(uid)).get()).get('state')).toBe('ready');

    await failExport(deps, jobId, uid);
    await db.doc(`jobs/${jobId}`).update({ kind: 'export' });
    await expireExports({ ...deps, now: () => now + 7.1 * DAY });
    expect((await db.doc(`jobs/${jobId}`).get()).exists).toBe(false);
  });

  it('is made three times a day at most, and holds nothing of others', async () => {
    const user = await customer();
    const seen = new Set<unknown>();
    for (let n = 0; n < 3; n++) {
      const answer = await callFunction('exportMyData', {}, user);
      const { jobId } = (answer as { data: { jobId: string } }).data;
      seen.add(jobId);
      const isReady = (data: Record<string, unknown> | undefined): boolean =>
        data?.['jobId'] === jobId && data['state'] === 'ready';
      await whenDocument(exportPath(user.uid), isReady);
    }
    expect(seen.size).toBe(3);
    expect(await callFunction('exportMyData', {}, user)).toMatchObject(
      refusal('RESOURCE_EXHAUSTED', 'resource-exhausted'),
    );
    expect(await callFunction('exportMyData', { uid: 'other' }, user)).toMatchObject(
      refusal('INVALID_ARGUMENT', 'invalid-argument'),
    );
  });
});
