import { Timestamp, type DocumentData } from 'firebase-admin/firestore';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveServerTime } from '@pawfolio/domain/kernel';
import { petPath, recordPath, validPet, validRecord, type Pet } from '@pawfolio/domain/pet';
import { validProfile } from '@pawfolio/domain/user';
import { db } from './support/admin.ts';
import { callFunction, signUp, type TestUser } from './support/call.ts';
import { pagesOf } from './support/pdf.ts';

const stored = (data: object): DocumentData => resolveServerTime(data, Timestamp.now()) as DocumentData;

async function ask(user: TestUser | null, petId: string): Promise<Buffer> {
  const answer = await callFunction('petPassport', { petId }, user);
  if ('error' in answer) throw new Error(answer.error.details?.code ?? answer.error.status);
  return Buffer.from((answer.data as { pdf: string }).pdf, 'base64');
}

let owner: TestUser;
beforeAll(async () => {
  owner = await signUp();
  await db.doc(`users/${owner.uid}`).set(stored({ ...validProfile(), locale: 'en-GB' }));
});

async function pet(
  about: Partial<Pick<Pet, 'name' | 'microchip' | 'careNotes'>>,
  doses: number,
): Promise<string> {
  const petId = randomUUID().slice(0, 20);
  const path = (id: string): string => recordPath(owner.uid, petId, id);
  await db.doc(petPath(owner.uid, petId)).set(stored(validPet({ coverPhotoId: null, ...about })));
  const batch = db.batch();
  for (let dose = 0; dose < doses; dose++)
    batch.set(
      db.doc(path(`v${dose}`)),
      stored(validRecord('vaccination', { vaccine: `Rabies ${dose}`, documentId: null })),
    );
  await batch.commit();
  return petId;
}

describe('the passport as a PDF', () => {
  it('says who the pet is, its chip with what that tells, its vaccinations, and the page', async () => {
    const petId = await pet({ name: 'Żółw Şeker né Łatek', microchip: '250269812345678' }, 2);
    const pdf = await ask(owner, petId);

    const [page, ...others] = await pagesOf(pdf);
    expect(others).toEqual([]);
    for (const words of [
      'Żółw Şeker né Łatek',
      '250 269 812 345 678',
      'France',
      'Rabies 0',
      'Rabies 1',
      'Page 1 of ',
    ])
      expect(page?.text).toContain(words);
    expect(page?.inked).toBeGreaterThan(0.05);
    const source = pdf.toString('latin1');
    for (const entry of ['/Lang (en-GB)', '/Marked true', '/DisplayDocTitle true', '/StructTreeRoot'])
      expect(source).toContain(entry);
  });

  it('goes on over as many pages as it needs', async () => {
    const name = 'Wolfgang Amadeus of the Very Long Valley';
    const pages = await pagesOf(
      await ask(owner, await pet({ name, careNotes: 'Two walks. '.repeat(80) }, 60)),
    );

    expect(pages.length).toBeGreaterThanOrEqual(3);
    pages.forEach(({ text }, index) => expect(text).toContain(`Page ${index + 1} of `));
    const all = pages.map(({ text }) => text).join('\n');
    for (let dose = 0; dose < 60; dose++) expect(all).toContain(`Rabies ${dose}`);
    expect(all.match(/Given on/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('is for the owner alone', async () => {
    const petId = await pet({}, 0);
    expect((await ask(owner, petId)).length).toBeGreaterThan(1_000);
    await expect(ask(await signUp(), petId)).rejects.toThrow('not-found');
    await expect(ask(null, petId)).rejects.toThrow('unauthenticated');
  });

  it('is made ten times a minute at most', async () => {
    const hasty = await signUp();
    const asked = [];
    for (let call = 0; call < 11; call++)
      asked.push(await callFunction('petPassport', { petId: 'none' }, hasty));
    const codes = asked.map((answer) => ('error' in answer ? answer.error.details?.code : 'made'));
    expect(codes).toEqual([...Array<string>(10).fill('not-found'), 'resource-exhausted']);
  });
});
