import { resolveServerTime } from '@pawfolio/domain/kernel';
import {
  artworkReservationSchema,
  documentReservationSchema,
  photoReservationSchema,
} from '@pawfolio/domain/media';
import { expect, it } from 'vitest';
import type { UploadTarget } from './queue.ts';
import { reservationOf } from './reservation.ts';
import { uploadItem } from './upload-fixture.ts';

const reserve = (target: UploadTarget, name = 'rabies.pdf') =>
  resolveServerTime(reservationOf(uploadItem('a', { target, file: new File(['x'], name) })), {
    toMillis: () => 1_000,
  });

it('is what the domain expects of every kind of asset', () => {
  const details = { kind: 'vaccination', title: 'Rabies', issuedOn: '2026-05-04', expiresOn: null } as const;
  const place = { uid: 'ada', petId: 'miso' };
  expect(documentReservationSchema.parse(reserve({ kind: 'document', ...place, details }))).toMatchObject({
    ...details,
    fileName: 'rabies.pdf',
    size: 1,
  });
  photoReservationSchema.parse(reserve({ kind: 'photo', ...place, details: { caption: null } }));
  artworkReservationSchema.parse(reserve({ kind: 'artwork', uid: 'ada', details: {} }));
});

it('has a file name, at most 120 long, whatever the file is called', () => {
  const nameOf = (name: string) =>
    photoReservationSchema.parse(
      reserve({ kind: 'photo', uid: 'ada', petId: 'miso', details: { caption: null } }, name),
    ).fileName;
  expect(nameOf('  ')).toBe('photo');
  expect(nameOf(`${'long '.repeat(40)}.jpg`)).toHaveLength(119);
});
