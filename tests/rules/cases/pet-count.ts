import { serverTime } from '@pawfolio/domain/kernel';
import { petPath, recordPath, validPet, validRecord } from '@pawfolio/domain/pet';
import { profilePath, validProfile } from '@pawfolio/domain/user';
import { allow, deny, type Case, type Doc, type Suite, type Write } from '../harness/case.ts';
import { counted, HOME, PET, PROFILE, UID } from './build.ts';

/*
 * Attempts to make `petCount` differ from the number of pets. `HOME` has one pet, and each attempt goes by one atomic
 * commit, which is the most a client has.
 */

const comes = (id: string): Write => ({ set: petPath(UID, id), data: validPet() });
const goes = (id: string): Write => ({ remove: petPath(UID, id) });
const counting = (petCount: number, lastPetId: string | null = PET): Record<string, Doc> => ({
  [PROFILE]: validProfile({ petCount, lastPetId }),
});
const withPet = (petCount: number): Record<string, Doc> => ({ ...HOME, ...counting(petCount) });
const yes = (name: string, given: Record<string, Doc>, ...commit: Write[]): Case =>
  allow({ name, given, ask: { commit } });
const no = (name: string, given: Record<string, Doc>, ...commit: Write[]): Case =>
  deny({ name, given, ask: { commit } });

const comings: Case[] = [
  yes('one more pet, one step', HOME, comes('b'), counted(2, 'b')),
  no('a pet without a step', HOME, comes('b')),
  no('a pet, and the counter written as it was', HOME, comes('b'), counted(1, PET)),
  no('a pet, and only its name in the counter', HOME, comes('b'), counted(1, 'b')),
  no('a pet, and the step names an older one', HOME, comes('b'), counted(2, PET)),
  no('a pet, and the step names none', HOME, comes('b'), counted(2, null)),
  no('a pet, and the step names one that is not there', HOME, comes('b'), counted(2, 'c')),
  no('a pet and two steps', HOME, comes('b'), counted(3, 'b')),
  no('a pet and a step down', HOME, comes('b'), counted(0, 'b')),
  no('two pets and one step that names the second', HOME, comes('b'), comes('c'), counted(2, 'c')),
  no('two pets and one step that names the first', HOME, comes('b'), comes('c'), counted(2, 'b')),
  no('two pets and two steps at once', HOME, comes('b'), comes('c'), counted(3, 'c')),
  no(
    'two pets, each with its step, in one commit',
    HOME,
    comes('b'),
    counted(2, 'b'),
    comes('c'),
    counted(3, 'c'),
  ),
  yes('the fiftieth pet', counting(49), comes('b'), counted(50, 'b')),
  no('the fifty-first pet', counting(50), comes('b'), counted(51, 'b')),
  yes('the first pet', counting(0, null), comes('b'), counted(1, 'b')),
  no('a pet of a user without a profile', {}, comes('b')),
  no('a pet together with the profile, counted', {}, comes('b'), {
    set: PROFILE,
    data: validProfile({ petCount: 1, lastPetId: 'b' }),
  }),
  no('a pet together with the profile, not counted', {}, comes('b'), { set: PROFILE, data: validProfile() }),
];

const goings: Case[] = [
  yes('a pet goes, one step', HOME, goes(PET), counted(0, PET)),
  no('a pet goes without a step', HOME, goes(PET)),
  no('a pet goes, and the step names another', HOME, goes(PET), counted(0, 'b')),
  no('a pet goes, and the step names none', HOME, goes(PET), counted(0, null)),
  no('a pet goes, and the counter goes up', HOME, goes(PET), counted(2, PET)),
  no('a pet goes, and the counter goes down by two', withPet(2), goes(PET), counted(0, PET)),
  no('a pet that is not there goes', HOME, goes('ghost'), counted(0, 'ghost')),
  no(
    'two pets go and one step',
    { ...withPet(2), [petPath(UID, 'b')]: validPet() },
    goes(PET),
    goes('b'),
    counted(1, 'b'),
  ),
  no(
    'two pets go and two steps',
    { ...withPet(2), [petPath(UID, 'b')]: validPet() },
    goes(PET),
    goes('b'),
    counted(0, 'b'),
  ),
  no('a pet goes when none is counted', withPet(0), goes(PET), counted(-1, PET)),
];

const entry = (petId: string, id: string): Write => ({
  set: recordPath(UID, petId, id),
  data: validRecord('reminder'),
});
const withEntry = { ...HOME, [recordPath(UID, PET, 'entry')]: validRecord('reminder') };
const gone: Write = { remove: recordPath(UID, PET, 'entry') };

const counterAlone: Case[] = [
  yes('the profile changes, the counter does not', HOME, {
    update: PROFILE,
    data: { displayName: 'R', updatedAt: serverTime },
  }),
  no('a step up without a pet', HOME, counted(2, 'ghost')),
  no('a step up for a pet that was there', HOME, counted(2, PET)),
  no('a step up that names none', HOME, counted(2, null)),
  no('a step down without a pet', HOME, counted(0, PET)),
  no('a step down for a pet that never was', HOME, counted(0, 'ghost')),
  no('set to what it likes', HOME, counted(50, PET)),
  no('set to a fraction', HOME, counted(1.5, PET)),
  no('another name without a step', HOME, counted(1, 'ghost')),
  no('no name without a step', HOME, counted(1, null)),
  no('a name that is no id', HOME, counted(1, 'a/b')),
  no('a step that names a record, which comes', HOME, entry(PET, 'new'), counted(2, `${PET}/records/new`)),
  no('a step that names a record, which goes', withEntry, gone, counted(0, `${PET}/records/entry`)),
];

const mixtures: Case[] = [
  no('one goes, one comes, no step', HOME, goes(PET), comes('b')),
  no('one goes, one comes, the name of the new', HOME, goes(PET), comes('b'), counted(1, 'b')),
  no('one goes, one comes, a step up', HOME, goes(PET), comes('b'), counted(2, 'b')),
  no('one goes, one comes, a step down', HOME, goes(PET), comes('b'), counted(0, PET)),
  no('the same pet goes and comes, no step', HOME, goes(PET), comes(PET)),
  no('the same pet goes and comes, a step up', HOME, goes(PET), comes(PET), counted(2, PET)),
  no('the same pet goes and comes, a step down', HOME, goes(PET), comes(PET), counted(0, PET)),
  no('a pet comes and goes, a step up', counting(0), comes(PET), goes(PET), counted(1, PET)),
  no('a pet that is there comes again, with a step', HOME, comes(PET), counted(2, PET)),
  yes('a pet that has gone comes again', counting(0), comes(PET), counted(1, PET)),
  no('the profile goes', HOME, { remove: PROFILE }),
  no('the profile goes and comes anew', HOME, { remove: PROFILE }, { set: PROFILE, data: validProfile() }),
  no('the profile is replaced by a new one', HOME, { set: PROFILE, data: validProfile() }),
  no(
    'the step is another user’s',
    { ...HOME, [profilePath('{uid}-2')]: validProfile({ petCount: 1, lastPetId: PET }) },
    comes('b'),
    { update: profilePath('{uid}-2'), data: { petCount: 2, lastPetId: 'b', updatedAt: serverTime } },
  ),
];

const records = Array.from({ length: 20 }, (_, n) => entry('b', `entry-${n}`));
const together: Case[] = [
  yes('a pet, its step and 20 entries in one commit', HOME, comes('b'), counted(2, 'b'), ...records),
  no('a pet and 20 entries in one commit, no step', HOME, comes('b'), ...records),
  no('a step and 20 entries in one commit, no pet', HOME, counted(2, 'b'), ...records),
];

export const petCountSuite: Suite = {
  path: 'users/{uid}',
  cases: [...comings, ...goings, ...counterAlone, ...mixtures, ...together],
};
