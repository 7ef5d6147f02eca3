import { decodeMicrochip, speciesLabel, type Pet, type PetRecord } from '@pawfolio/domain/pet';
import type { WithId } from '@pawfolio/domain/kernel';
import { contactField, type CardFact } from '@pawfolio/domain/tag';

/** One thing that can be public, and what would be shown. */
export interface FieldChoice {
  field: string;
  label: string;
  /** Null where the record says nothing: then there is nothing to choose. */
  shown: string | null;
}

type Contact = Extract<WithId<PetRecord>, { kind: 'contact' }>;

export const contactsOf = (records: readonly WithId<PetRecord>[]): Contact[] =>
  records.filter((record): record is Contact => record.kind === 'contact');

/** Everything that can be on the card of a pet. */
export function fieldChoices(pet: Pet, hasPhoto: boolean): FieldChoice[] {
  const fact = (field: CardFact, label: string, shown: string | null): FieldChoice => ({
    ...{ field, label, shown },
  });
  const vet = [pet.vet?.clinic, pet.vet?.phone]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  return [
    fact('name', 'Name', pet.name),
    fact('photo', 'Photo', hasPhoto ? 'The cover, or the oldest photo' : null),
    fact('species', 'Animal', speciesLabel(pet.species)),
    fact('breed', 'Breed', pet.breed),
    fact('sex', 'Sex', pet.sex === 'unknown' ? null : pet.sex === 'female' ? 'Female' : 'Male'),
    fact('age', 'Age', pet.bornOn === null ? null : 'In years and months; never the birthday'),
    fact('colour', 'Looks', pet.colour),
    fact('microchip', 'Microchip', pet.microchip === null ? null : decodeMicrochip(pet.microchip).display),
    fact('careNotes', 'Care notes', pet.careNotes),
    fact('vet', 'Vet', vet === '' ? null : vet),
  ];
}

export const contactChoices = (contacts: readonly Contact[]): FieldChoice[] =>
  contacts.map(({ id, name, phone, relation }) => ({
    field: contactField(id),
    label: relation === null ? name : `${name} (${relation})`,
    shown: phone,
  }));

const USUAL: readonly string[] = ['name', 'photo', 'species', 'breed', 'colour'];

/** What is ticked for a card that is new: what helps to know the pet again, and the first person to call. */
export function usualFields(facts: readonly FieldChoice[], people: readonly FieldChoice[]): string[] {
  const known = facts.filter(({ field, shown }) => shown !== null && USUAL.includes(field));
  return [...known, ...people.slice(0, 1)].map(({ field }) => field);
}

/** Of what was chosen, that which is still there. */
export const stillThere = (fields: readonly string[], choices: readonly FieldChoice[]): string[] =>
  fields.filter((field) => choices.some((choice) => choice.field === field));

/** Whether two choices are the same, in whatever order. */
export const sameFields = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((field) => b.includes(field));
