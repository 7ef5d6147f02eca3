import type { ParityTable } from '@pawfolio/domain/kernel';
import {
  artworkParity,
  artworkPath,
  documentParity,
  documentPath,
  galleryParity,
  galleryPath,
  photoParity,
  photoPath,
} from '@pawfolio/domain/media';
import {
  choiceParity,
  choicePath,
  choiceStates,
  petParity,
  petPath,
  recordKinds,
  recordParity,
  recordPath,
} from '@pawfolio/domain/pet';
import {
  addressParity,
  addressPath,
  profileParity,
  reminderSettingsParity,
  reminderSettingsPath,
  validProfile,
} from '@pawfolio/domain/user';
import type { Case, Doc, Suite, Write } from '../harness/case.ts';
import { counted, HOME, PET, PROFILE, UID } from './build.ts';

/** A table of the domain and where its documents are created. */
export interface Parity {
  table: ParityTable;
  suite: Suite;
}

interface Place {
  about?: string;
  /** The match block in firestore.rules. */
  block: string;
  path: string;
  given?: Record<string, Doc>;
  also?: readonly Write[];
}

function parity(table: ParityTable, { about, block, path, given = {}, also = [] }: Place): Parity {
  const create = (name: string, data: unknown, allowed: boolean): Case => ({
    name,
    who: 'owner',
    given,
    ask: { commit: [{ set: path, data: data as Doc }, ...also] },
    allowed,
  });
  const cases = [
    ...table.cases.map(({ name, data, valid }) => create(name, data, valid)),
    ...table.zodOnly.map(({ name, data }) => create(`zod only: ${name}`, data, true)),
  ];
  return { table, suite: { path: block, ...(about !== undefined && { about }), cases } };
}

const user = 'users/{uid}';
const pet = `${user}/pets/{petId}`;

/** Every table of the domain whose documents a client creates. */
export const parities: Record<string, Parity> = {
  profile: parity(profileParity, { block: user, path: PROFILE }),
  address: parity(addressParity, { block: `${user}/addresses/{addressId}`, path: addressPath(UID, 'home') }),
  pet: parity(petParity, {
    block: pet,
    path: petPath(UID, PET),
    given: { [PROFILE]: validProfile() },
    also: [counted(1, PET)],
  }),
  ...Object.fromEntries(
    recordKinds.map((kind) => [
      `record: ${kind}`,
      parity(recordParity[kind], {
        about: kind,
        block: `${pet}/records/{recordId}`,
        path: recordPath(UID, PET, 'entry'),
        given: HOME,
      }),
    ]),
  ),
  ...Object.fromEntries(
    choiceStates.map((state) => [
      `choice: ${state}`,
      parity(choiceParity[state], {
        about: state,
        block: `${pet}/choices/{choiceId}`,
        path: choicePath(UID, PET, 'choice'),
        given: HOME,
      }),
    ]),
  ),
  gallery: parity(galleryParity, {
    block: `${pet}/layout/gallery`,
    path: galleryPath(UID, PET),
    given: HOME,
  }),
  'reminder settings': parity(reminderSettingsParity, {
    block: `${user}/settings/reminders`,
    path: reminderSettingsPath(UID),
  }),
  photo: parity(photoParity, {
    block: `${pet}/photos/{photoId}`,
    path: photoPath(UID, PET, 'photo'),
    given: HOME,
  }),
  document: parity(documentParity, {
    block: `${pet}/documents/{documentId}`,
    path: documentPath(UID, PET, 'document'),
    given: HOME,
  }),
  artwork: parity(artworkParity, { block: `${user}/artwork/{artworkId}`, path: artworkPath(UID, 'artwork') }),
};
