import { DEVICE_CACHE, mayBeSignedIn } from './session.ts';

/** A pet as far as a page knows it that reads no database. */
export interface NotedPet {
  id: string;
  name: string;
}

/** One note a device: whoever is signed in writes over that of whoever was. */
export const PET_NOTE = 'pawfolio.pets';

export interface PetNote {
  uid: string;
  pets: NotedPet[];
}

/** The pets of whoever was signed in when this device was last open; none for a guest. */
export function notedPets(): NotedPet[] {
  if (!mayBeSignedIn()) return [];
  const note = parsed(localStorage.getItem(PET_NOTE));
  // The note of an account whose session ended by itself is nobody else's.
  return note !== null && note.uid === localStorage.getItem(DEVICE_CACHE) ? note.pets : [];
}

function parsed(text: string | null): PetNote | null {
  try {
    const note = JSON.parse(text ?? 'null') as Partial<PetNote> | null;
    const isPet = (pet: Partial<NotedPet>): pet is NotedPet =>
      typeof pet.id === 'string' && typeof pet.name === 'string';
    return typeof note?.uid === 'string' && Array.isArray(note.pets)
      ? { uid: note.uid, pets: note.pets.filter(isPet) }
      : null;
  } catch {
    return null;
  }
}
