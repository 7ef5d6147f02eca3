import type { IsoDate } from '../kernel/index.ts';
import type { CareKind } from './care-kinds.ts';
import { ofKind, type CareDocument, type Entry, type PetEntry } from './content.ts';
import { possessive } from './labels.ts';
import { vaccinationStatus } from './vaccination.ts';

/** A date at which something is due, ends or expires, behind or ahead, however far. */
export interface CareDate {
  /** The same as long as it is the same thing, whatever day it is: `{petId}/vaccination/{recordId}`. */
  key: string;
  petId: string;
  kind: CareKind;
  /** The entry or the document that it comes from. */
  recordId: string | null;
  documentId: string | null;
  /** Without the pet's name: `Rabies vaccination`. */
  title: string;
  dueOn: IsoDate;
  /** With the pet's name, as the beginning of a sentence. */
  subject: string;
  /** What the sentence goes on with when the day has passed, and when it is today or ahead. */
  verbs: readonly [past: string, ahead: string];
}

export interface CareSource {
  pet: PetEntry;
  records: readonly Entry[];
  documents?: readonly CareDocument[] | undefined;
  today: IsoDate;
}

/** Every date of a pet that somebody should know of; none for a pet that has died. */
export function careDates({ pet, records, documents = [], today }: CareSource): CareDate[] {
  if (pet.deceasedOn !== null) return [];
  return [
    ...vaccinations(pet, records, today),
    ...ofKind(records, 'reminder').flatMap((entry) => reminder(pet, entry)),
    ...ofKind(records, 'medication').flatMap((entry) => medication(pet, entry, today)),
    ...documents.flatMap((document) => expiry(pet, document, records)),
    ...renewal(pet),
  ];
}

function vaccinations(pet: PetEntry, records: readonly Entry[], today: IsoDate): CareDate[] {
  return vaccinationStatus(records, today).flatMap(({ record, dueOn, vaccine, state }) => {
    if (dueOn === null || state === 'not_yet_valid') return [];
    const title = /vaccin/i.test(vaccine) ? vaccine : `${vaccine} vaccination`;
    return dated(pet, 'vaccination', record.id, {
      recordId: record.id,
      title,
      dueOn,
      subject: `${possessive(pet.name)} ${title}`,
      verbs: ['was due', 'is due'],
    });
  });
}

function reminder(pet: PetEntry, { id, title, dueOn, doneOn }: Entry<'reminder'>): CareDate[] {
  if (doneOn !== null) return [];
  const subject = `${title} for ${pet.name}`;
  return dated(pet, 'reminder', id, { recordId: id, title, dueOn, subject, verbs: ['was due', 'is due'] });
}

/** A course that has ended needs nothing more, and one that ends before it runs out needs no reorder. */
function medication(pet: PetEntry, entry: Entry<'medication'>, today: IsoDate): CareDate[] {
  const { id, name, endsOn, reorderOn } = entry;
  if (endsOn !== null && endsOn < today) return [];
  const reorder = reorderOn !== null && (endsOn === null || reorderOn < endsOn);
  return [
    ...(reorder
      ? dated(pet, 'medication', `${id}/reorder`, {
          recordId: id,
          title: `Reorder ${name}`,
          dueOn: reorderOn,
          subject: `${name} for ${pet.name}`,
          verbs: ['was to be reordered', 'is to be reordered'],
        })
      : []),
    ...(endsOn !== null
      ? dated(pet, 'medication', `${id}/end`, {
          recordId: id,
          title: `Last day of ${name}`,
          dueOn: endsOn,
          subject: `${possessive(pet.name)} course of ${name}`,
          verbs: ['ended', 'ends'],
        })
      : []),
  ];
}

/** A document whose date another line tells already, or of which there is no file, is left out. */
function expiry(pet: PetEntry, document: CareDocument, records: readonly Entry[]): CareDate[] {
  const { id, kind, title, expiresOn, state } = document;
  if (expiresOn === null || state === 'failed' || state === 'reserved') return [];
  if (kind === 'insurance' && pet.insurance?.renewsOn === expiresOn) return [];
  if (ofKind(records, 'vaccination').some((dose) => dose.documentId === id && dose.dueOn !== null)) return [];
  const subject = `${possessive(pet.name)} document “${title}”`;
  return dated(pet, 'document', id, {
    documentId: id,
    title,
    dueOn: expiresOn,
    subject,
    verbs: ['expired', 'expires'],
  });
}

function renewal(pet: PetEntry): CareDate[] {
  const { insurance } = pet;
  if (!insurance || insurance.renewsOn === null) return [];
  const { provider, renewsOn } = insurance;
  const title = provider === '' ? 'Insurance' : /insur/i.test(provider) ? provider : `${provider} insurance`;
  const subject = `${possessive(pet.name)} ${provider === '' ? 'insurance' : title}`;
  return dated(pet, 'insurance', 'policy', {
    title,
    dueOn: renewsOn,
    subject,
    verbs: ['was to be renewed', 'is to be renewed'],
  });
}

type Told = Pick<CareDate, 'title' | 'dueOn' | 'subject' | 'verbs'> & {
  recordId?: string;
  documentId?: string;
};

const dated = (pet: PetEntry, kind: CareKind, id: string, told: Told): [CareDate] => [
  { recordId: null, documentId: null, ...told, kind, petId: pet.id, key: `${pet.id}/${kind}/${id}` },
];
