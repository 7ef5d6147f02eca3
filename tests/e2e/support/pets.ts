import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { minimalPet, planPetCreate, type Species } from '@pawfolio/domain/pet';
import { commitAs } from './commits.ts';
import { storedFields } from './emulators.ts';
import { accountOf } from './session.ts';
import { expect, heading } from './test.ts';

/** As the form calls it. */
type SpeciesName = Capitalize<Species>;

/** A pet of which only name and species are known, and nothing open. Returns its id. */
export async function makePet(page: Page, name: string, species: SpeciesName = 'Dog'): Promise<string> {
  const account = accountOf(page);
  const petId = randomUUID().replaceAll('-', '').slice(0, 20);
  const profile = await storedFields(`users/${account.uid}`);
  const { integerValue } = profile?.['petCount'] as { integerValue: string };
  const pet = minimalPet({ name, species: species.toLowerCase() as Species });
  await commitAs(account, planPetCreate({ uid: account.uid, petId, petCount: Number(integerValue), pet }));
  return petId;
}

/** The same, with its profile open. */
export async function addPet(page: Page, name: string, species: SpeciesName = 'Dog'): Promise<string> {
  const petId = await makePet(page, name, species);
  await page.goto(`/dashboard/pets/${petId}`);
  await expect(heading(page)).toHaveText(name);
  return petId;
}

/** The id of the pet whose profile is open. */
export function petIdIn(page: Page): string {
  const [, id] = /\/pets\/([^/]+)/.exec(new URL(page.url()).pathname) ?? [];
  if (id === undefined) throw new Error(`${page.url()} is no profile`);
  return id;
}

/** The picture with these words, on the page that is open. */
export const pictureOf = (page: Page, words: string) => page.getByRole('img', { name: words, exact: true });
