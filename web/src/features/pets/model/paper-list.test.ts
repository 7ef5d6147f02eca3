import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset } from '@pawfolio/domain/media';
import { expect, it } from 'vitest';
import { uploadItem } from '../../../platform/uploads/upload-fixture.ts';
import { paperList } from './paper-list.ts';

const details = { kind: 'vaccination', title: 'Rabies', issuedOn: null, expiresOn: null } as const;
const document = (id: string): WithId<DocumentAsset> => ({
  ...{ id, state: 'processing', ...details, title: `Edited ${id}` },
  ...{ contentType: 'application/pdf', size: 1, fileName: `${id}.pdf`, createdAt: { toMillis: () => 1 } },
});
const upload = (id: string) =>
  uploadItem(id, { target: { kind: 'document', uid: 'ada', petId: 'miso', details } });

it('shows each paper once, from the moment it is added', () => {
  const list = paperList([document('b'), document('old')], [upload('a'), upload('b')]);
  expect(list.map(({ id, title, document: known, upload: sent }) => [id, title, !!known, !!sent])).toEqual([
    ['a', 'Rabies', false, true],
    ['b', 'Edited b', true, true],
    ['old', 'Edited old', true, false],
  ]);
  expect(list[0]).toMatchObject({ fileName: 'a.jpg', kind: 'vaccination' });
});

it('leaves pictures to the photos', () => {
  expect(paperList([], [uploadItem('a')])).toEqual([]);
});
