import { serverTime } from '@pawfolio/domain/kernel';
import {
  recordPath,
  recordsPath,
  validRecord,
  type vaccinationImmutable,
  type RecordKind,
} from '@pawfolio/domain/pet';
import { allow, deny, type Case, type Doc, type Suite } from '../harness/case.ts';
import { EARLIER } from '../harness/world.ts';
import { access, childCases, HOME, idCases, OWNER, PET, stampedCases, UID } from './build.ts';

const path = recordPath(UID, PET, 'entry');
const doc: Doc = { ...validRecord('weight') };

const having = (kind: RecordKind): Record<string, Doc> => ({ ...HOME, [path]: { ...validRecord(kind) } });
const update = (data: Doc): Case['ask'] => ({
  commit: [{ update: path, data: { ...data, updatedAt: serverTime } }],
});

const changes: Record<(typeof vaccinationImmutable)[number], string> = {
  on: '2026-05-05',
  vaccine: 'Distemper',
  product: 'Another product',
  lot: 'B113-08',
};

const history: Case[] = [
  ...Object.entries(changes).map(([key, value]) =>
    deny({
      name: `${key}: changed in a vaccination`,
      given: having('vaccination'),
      ask: update({ [key]: value }),
    }),
  ),
  deny({
    name: 'product: unset in a vaccination',
    given: having('vaccination'),
    ask: update({ product: null }),
  }),
  allow({
    name: 'dueOn and note: changed in a vaccination',
    given: having('vaccination'),
    ask: update({ dueOn: '2028-05-04', note: null, documentId: null }),
  }),
  allow({
    name: 'on: changed in a weight',
    given: having('weight'),
    ask: update({ on: changes.on, grams: 1 }),
  }),
  allow({ name: 'doneOn: a reminder is done', given: having('reminder'), ask: update({ doneOn: null }) }),
  deny({ name: 'grams: none, in an update', given: having('weight'), ask: update({ grams: 0 }) }),
];

/** Overwrites the entry by one of `kind` that keeps `createdAt`, so that only its kind can speak against it. */
const overwrite = (kind: RecordKind): Case['ask'] => ({
  commit: [{ set: path, data: { ...validRecord(kind), createdAt: EARLIER } }],
});
const kinds: Case[] = [
  allow({ name: 'kind: kept in an overwrite', given: having('reminder'), ask: overwrite('reminder') }),
  deny({ name: 'kind: changed to another', given: having('condition'), ask: overwrite('reminder') }),
  deny({ name: 'kind: changed to a vaccination', given: having('weight'), ask: overwrite('vaccination') }),
  deny({ name: 'kind: changed from a vaccination', given: having('vaccination'), ask: overwrite('weight') }),
];

const many: Case = allow({
  name: '20 entries in one commit',
  given: HOME,
  ask: {
    commit: Array.from({ length: 20 }, (_, n) => ({ set: recordPath(UID, PET, `entry-${n}`), data: doc })),
  },
});

export const recordSuite: Suite = {
  path: 'users/{uid}/pets/{petId}/records/{recordId}',
  cases: [
    ...access({
      path,
      doc,
      given: HOME,
      may: { get: OWNER, list: OWNER, create: OWNER, update: OWNER, delete: OWNER },
    }),
    ...stampedCases({ path, doc, given: HOME, patch: { grams: 5 } }),
    ...idCases(recordsPath(UID, PET), doc, HOME),
    ...history,
    ...kinds,
    ...childCases({ path, doc, patch: { grams: 5, updatedAt: serverTime } }),
    many,
  ],
};
