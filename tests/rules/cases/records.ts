import { serverTime } from '@pawfolio/domain/kernel';
import {
  recordPath,
  recordsPath,
  validRecord,
  type vaccinationImmutable,
  type RecordKind,
} from '@pawfolio/domain/pet';
import { allow, deny, type Case, type Doc, type Suite } from '../harness/case.ts';
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
  deny({
    name: 'kind: changed',
    given: having('condition'),
    ask: { commit: [{ set: path, data: { ...validRecord('reminder'), createdAt: serverTime } }] },
  }),
];

/** A record whose `createdAt` is the stored one, so that only its kind speaks against it. */
const otherKind: Case = deny({
  name: 'kind: changed, with all that the new kind asks for',
  given: {
    ...HOME,
    [path]: { ...validRecord('weight'), title: 'Flea treatment', dueOn: '2026-06-04', doneOn: null },
  },
  ask: update({ ...without(validRecord('reminder'), 'createdAt') }),
});

function without(data: Doc, key: string): Doc {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

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
    otherKind,
    ...childCases({ path, doc, patch: { grams: 5, updatedAt: serverTime } }),
    many,
  ],
};
