import { serverTime } from '@pawfolio/domain/kernel';
import { petPath, validPet } from '@pawfolio/domain/pet';
import { validProfile } from '@pawfolio/domain/user';
import { allow, deny, type Case, type Suite } from '../harness/case.ts';
import { access, counted, HOME, OWNER, PET, PROFILE, stampedCases, UID } from './build.ts';

const path = petPath(UID, PET);
const doc = validPet();
const none = { [PROFILE]: validProfile() };

const create = (id: string): Case['ask'] => ({
  commit: [{ set: petPath(UID, id), data: doc }, counted(1, id)],
});

export const petSuite: Suite = {
  path: 'users/{uid}/pets/{petId}',
  cases: [
    ...access({
      path,
      doc,
      given: none,
      asks: { create: create(PET) },
      may: { get: OWNER, list: OWNER, create: OWNER, update: OWNER },
    }),
    ...access({
      path,
      doc,
      given: { [PROFILE]: validProfile({ petCount: 1, lastPetId: PET }) },
      asks: { delete: { commit: [{ remove: path }, counted(0, PET)] } },
      may: { delete: OWNER },
      only: ['delete'],
    }),
    ...stampedCases({ path, doc, given: none, patch: { name: 'Waffles' }, also: [counted(1, PET)] }),
    allow({ name: 'id of 128 characters', given: none, ask: create(`aZ09_-${'a'.repeat(122)}`) }),
    deny({ name: 'id of 129 characters', given: none, ask: create('a'.repeat(129)) }),
    deny({ name: 'id with a space', given: none, ask: create('a b') }),
    deny({
      name: 'name: emptied in an update',
      given: HOME,
      ask: { commit: [{ update: path, data: { name: '', updatedAt: serverTime } }] },
    }),
    allow({ name: 'all pets without a limit', given: HOME, ask: { list: `users/${UID}/pets` } }),
  ],
};
