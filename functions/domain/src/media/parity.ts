import {
  dateCases,
  enumCases,
  intCases,
  limits,
  onlyCases,
  orNull,
  parityCases,
  textCases,
  timeCases,
  type FieldCases,
  type ParityTable,
} from '../kernel/index.ts';
import { validArtworkReservation, validDocumentReservation, validPhotoReservation } from './fixture.ts';
import { assetStates, documentKinds, documentTypes, imageTypes } from './kinds.ts';
import { artworkReservationSchema, documentReservationSchema, photoReservationSchema } from './schema.ts';

const optionalDate = orNull(dateCases);

const states = Object.fromEntries(
  assetStates.filter((state) => state !== 'reserved').map((state) => [state, state]),
);

function typeCases(types: readonly string[], others: string[]): FieldCases {
  const { accepts, refuses } = enumCases(types);
  const named = Object.fromEntries(others.map((type) => [type, type]));
  return {
    accepts,
    refuses: { ...refuses, ...named, 'with a parameter': `${types[0] ?? ''}; charset=utf-8` },
  };
}
const never = ['image/svg+xml', 'text/html', 'application/zip', 'image/gif', 'application/octet-stream'];

const upload = {
  state: onlyCases('reserved', { ...states, 'an unknown state': 'uploaded', 'a number': 0 }),
  size: intCases(1, limits.uploadBytes),
  fileName: textCases(1, 120),
  createdAt: timeCases,
};
const image = { ...upload, contentType: typeCases(imageTypes, [...never, 'application/pdf']) };

/** `users/{uid}/pets/{petId}/photos/{photoId}`, reserved by the client. */
export const photoParity: ParityTable = {
  schema: photoReservationSchema,
  cases: parityCases(
    { complete: validPhotoReservation(), 'without a caption': validPhotoReservation({ caption: null }) },
    { ...image, caption: orNull(textCases(1, 200)) },
  ),
  zodOnly: [],
};

/** `users/{uid}/pets/{petId}/documents/{documentId}`, reserved by the client. */
export const documentParity: ParityTable = {
  schema: documentReservationSchema,
  cases: parityCases(
    {
      complete: validDocumentReservation(),
      undated: validDocumentReservation({ issuedOn: null, expiresOn: null }),
    },
    {
      ...upload,
      contentType: typeCases(documentTypes, never),
      kind: enumCases(documentKinds),
      title: textCases(1, 80),
      issuedOn: optionalDate,
      expiresOn: optionalDate,
    },
  ),
  zodOnly: [],
};

/** `users/{uid}/artwork/{artworkId}`, reserved by the client. */
export const artworkParity: ParityTable = {
  schema: artworkReservationSchema,
  cases: parityCases({ complete: validArtworkReservation() }, image),
  zodOnly: [],
};
