import type { SlotValues } from './slots.ts';

/** What the slots need to know of a pet; the pet's own document is such a thing. */
export interface SlotPet {
  id: string;
  name: string;
  microchip: string | null;
}

/** A finished photo of it, with the pixels of the file that is printed. */
export interface SlotPhoto {
  id: string;
  width: number;
  height: number;
}

/** What is the owner's and not the pet's. */
export type OwnerValues = Pick<SlotValues, 'phone' | 'phone2'>;

/** The slots of a design for this pet. `tagUrl` is where its lost-pet card is, null while it has none. */
export function valuesOfPet(
  pet: SlotPet,
  photo: SlotPhoto | null,
  { phone, phone2 }: OwnerValues,
  tagUrl: string | null = null,
): SlotValues {
  return {
    name: pet.name,
    phone,
    phone2,
    chip: pet.microchip,
    photo: photo && { petId: pet.id, photoId: photo.id, width: photo.width, height: photo.height },
    tagUrl,
  };
}
