import { contactIn, type CardFact, type PublicTag } from './schema.ts';

/** What a card can be made of. */
export interface CardSource {
  pet: {
    name: string;
    species: string;
    breed: string | null;
    sex: 'female' | 'male' | 'unknown';
    bornOn: string | null;
    deceasedOn: string | null;
    colour: string | null;
    microchip: string | null;
    careNotes: string | null;
    vet: { clinic: string; phone: string } | null;
  };
  contacts: readonly { id: string; name: string; phone: string; relation: string | null }[];
  photo: { width: number; height: number } | null;
}

export interface CardChoice {
  fields: readonly string[];
  message: string | null;
  lostMode: boolean;
}

/** What the public sees: the chosen fields and nothing else. `lostSince` and `updatedAt` are for the one who writes it. */
export function publicCard(
  { pet, contacts, photo }: CardSource,
  { fields, message, lostMode }: CardChoice,
): Omit<PublicTag, 'lostSince' | 'updatedAt'> {
  const chosen = new Set(fields);
  const shown = <T>(fact: CardFact, value: T): T | null => (chosen.has(fact) ? value : null);
  const ids = new Set(fields.map(contactIn));
  return {
    name: shown('name', pet.name),
    species: shown('species', pet.species),
    breed: shown('breed', pet.breed),
    sex: shown('sex', pet.sex === 'unknown' ? null : pet.sex),
    bornOn: shown('age', pet.bornOn?.slice(0, 7) ?? null),
    colour: shown('colour', pet.colour),
    microchip: shown('microchip', pet.microchip),
    careNotes: shown('careNotes', pet.careNotes),
    vet: shown('vet', pet.vet && { clinic: pet.vet.clinic, phone: pet.vet.phone }),
    contacts: contacts
      .filter(({ id }) => ids.has(id))
      .map(({ name, phone, relation }) => ({ name, phone, relation })),
    photo: shown('photo', photo),
    message,
    lost: lostMode && pet.deceasedOn === null,
  };
}

/**
 * What a phone dials: the digits of a number as somebody wrote it, up to a `*` or `#`. With those a stranger could have a
 * phone divert its calls (`*21*…#`): of such a code nothing is left. The `(0)` of `+44 (0)20` is not dialled from abroad.
 */
export const dialled = (phone: string): string => {
  const [number = ''] = phone.split(/[*#]/);
  const digits = number.trim().startsWith('+') ? number.replace('(0)', '') : number;
  return digits.replace(/[^0-9+]/g, '');
};
