import { Timestamp } from 'firebase/firestore/lite';
import { serverTime } from '@pawfolio/domain/kernel';
import { petPath, validPet } from '@pawfolio/domain/pet';
import { profilePath, validProfile } from '@pawfolio/domain/user';
import { allow, deny, type Ask, type Case, type Doc, type Persona, type Write } from '../harness/case.ts';

export const UID = '{uid}';
export const PET = 'biscuit';
export const PROFILE = profilePath(UID);

/** A user with one pet. */
export const HOME: Record<string, Doc> = {
  [PROFILE]: validProfile({ petCount: 1, lastPetId: PET }),
  [petPath(UID, PET)]: validPet(),
};

/** The step of the counter that has to come with a pet. */
export const counted = (petCount: unknown, lastPetId: unknown): Write => ({
  update: PROFILE,
  data: { petCount, lastPetId, updatedAt: serverTime },
});

const operations = ['get', 'list', 'group', 'create', 'update', 'delete'] as const;
type Operation = (typeof operations)[number];
const personas: readonly Persona[] = ['owner', 'guest', 'other', 'nobody', 'server'];
export const OWNER: readonly Persona[] = ['owner', 'guest'];
export const EVERYONE: readonly Persona[] = ['owner', 'guest', 'other', 'nobody'];

interface Access {
  path: string;
  doc: Doc;
  /** What is there besides the document. */
  given?: Record<string, Doc>;
  /** How each operation is asked, where it is more than the obvious. */
  asks?: Partial<Record<Operation, Ask>>;
  /** Who may; `server` always may, which proves each request sound. */
  may: Partial<Record<Operation, readonly Persona[]>>;
  /** Which operations, when not all. */
  only?: readonly Operation[];
}

const parent = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** The whole table of one collection: every operation by every persona, allowed or denied. */
export function access({ path, doc, given = {}, asks = {}, may, only = operations }: Access): Case[] {
  const ask: Record<Operation, Ask> = {
    get: { get: path },
    list: { list: parent(path) },
    group: { group: parent(path).slice(parent(path).lastIndexOf('/') + 1) },
    create: { commit: [{ set: path, data: doc }] },
    update: { commit: [{ update: path, data: { updatedAt: serverTime } }] },
    delete: { commit: [{ remove: path }] },
    ...asks,
  };
  return only.flatMap((operation) =>
    personas.map((who) => ({
      name: `${operation} by ${who}`,
      who,
      given: operation === 'create' ? given : { ...given, [path]: doc },
      ask: ask[operation],
      allowed: who === 'server' || (may[operation] ?? []).includes(who),
    })),
  );
}

/** A document that is the only one of its collection is got, and never listed, not even when it is named. */
export const listedById = (path: string, doc: Doc, given: Record<string, Doc> = {}): Case =>
  deny({
    name: 'list of the one with that id',
    given: { ...given, [path]: doc },
    ask: { list: parent(path), where: [['__name__', '==', path.slice(path.lastIndexOf('/') + 1)]] },
  });

/** A moment that is not the time of the request. */
export const LONG_AGO = Timestamp.fromDate(new Date('2020-02-02T02:02:02Z'));

interface Stamped {
  path: string;
  doc: Doc;
  given?: Record<string, Doc>;
  /** A change that is in order by itself. */
  patch: Doc;
  /** Writes that creation needs besides the document. */
  also?: readonly Write[];
}

/** `createdAt` and `updatedAt` are the time of the request, and the first never changes. */
export function stampedCases({ path, doc, given = {}, patch, also = [] }: Stamped): Case[] {
  const after = { ...given, [path]: doc };
  const create = (data: Doc): Ask => ({ commit: [{ set: path, data }, ...also] });
  const update = (data: Doc): Ask => ({ commit: [{ update: path, data }] });
  return [
    allow({ name: 'created now', given, ask: create(doc) }),
    deny({ name: 'createdAt: chosen on creation', given, ask: create({ ...doc, createdAt: LONG_AGO }) }),
    deny({ name: 'updatedAt: chosen on creation', given, ask: create({ ...doc, updatedAt: LONG_AGO }) }),
    allow({ name: 'updated now', given: after, ask: update({ ...patch, updatedAt: serverTime }) }),
    deny({ name: 'updatedAt: left as it was', given: after, ask: update(patch) }),
    deny({ name: 'updatedAt: chosen', given: after, ask: update({ ...patch, updatedAt: LONG_AGO }) }),
    deny({
      name: 'createdAt: changed',
      given: after,
      ask: update({ createdAt: serverTime, updatedAt: serverTime }),
    }),
    deny({
      name: 'unexpected key in an update',
      given: after,
      ask: update({ unexpected: true, updatedAt: serverTime }),
    }),
  ];
}

/** Ids that clients may make, in a collection in which `doc` may be created. */
export function idCases(collection: string, doc: Doc, given: Record<string, Doc> = {}): Case[] {
  const create = (id: string): Ask => ({ commit: [{ set: `${collection}/${id}`, data: doc }] });
  return [
    allow({ name: 'id of 128 characters', given, ask: create(`aZ09_-${'a'.repeat(122)}`) }),
    deny({ name: 'id of 129 characters', given, ask: create('a'.repeat(129)) }),
    deny({ name: 'id with a space', given, ask: create('a b') }),
  ];
}

interface Child {
  path: string;
  doc: Doc;
  /** A change that is in order by itself. */
  patch: Doc;
}

/** What belongs to a pet is written only while there is one, and can always be deleted. */
export function childCases({ path, doc, patch }: Child): Case[] {
  const noPet = { [PROFILE]: validProfile() };
  const petGoes = [{ remove: petPath(UID, PET) }, counted(0, PET)];
  const petComes = [{ set: petPath(UID, PET), data: validPet() }, counted(1, PET)];
  const create = { set: path, data: doc };
  const update = { update: path, data: patch };
  return [
    deny({ name: 'created under a pet that is not there', given: noPet, ask: { commit: [create] } }),
    allow({ name: 'created together with the pet', given: noPet, ask: { commit: [...petComes, create] } }),
    deny({ name: 'created while the pet goes', given: HOME, ask: { commit: [...petGoes, create] } }),
    allow({ name: 'changed', given: { ...HOME, [path]: doc }, ask: { commit: [update] } }),
    deny({
      name: 'changed after the pet has gone',
      given: { ...noPet, [path]: doc },
      ask: { commit: [update] },
    }),
    deny({
      name: 'changed while the pet goes',
      given: { ...HOME, [path]: doc },
      ask: { commit: [...petGoes, update] },
    }),
    allow({
      name: 'deleted after the pet has gone',
      given: { ...noPet, [path]: doc },
      ask: { commit: [{ remove: path }] },
    }),
    allow({
      name: 'deleted together with the pet',
      given: { ...HOME, [path]: doc },
      ask: { commit: [{ remove: path }, ...petGoes] },
    }),
  ];
}
