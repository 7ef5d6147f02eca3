import { decodeMicrochip, sameMicrochip, type Microchip } from '@pawfolio/domain/pet';

export interface ChipHint {
  /** What the number tells; null while it is not a whole one. */
  chip: Microchip | null;
  /** The names of the other pets of this account that have the same number. */
  sharedWith: string[];
}

interface Chipped {
  readonly id: string;
  readonly name: string;
  readonly microchip: string | null;
}

/** What to say beside a chip number while it is being typed. `petId` is the pet it is typed for, null for a new one. */
export function chipHint(typed: string, petId: string | null, pets: readonly Chipped[]): ChipHint {
  const chip = decodeMicrochip(typed);
  return {
    chip: chip.kind === 'invalid' ? null : chip,
    sharedWith: sameMicrochip(pets, typed, petId).map(({ name }) => name),
  };
}
