import { useSearchParams } from 'react-router-dom';
import { notedPets, type NotedPet } from '../../../platform/pet-note.ts';
import { useAlive } from '../../../shared/hooks/use-alive.ts';

const NOBODY: readonly NotedPet[] = [];

/** The customer's pets, as far as this device knows them. The page was prerendered without. */
export const useNotedPets = (): readonly NotedPet[] => (useAlive() ? notedPets() : NOBODY);

/** For which pet the shop is looked through: its id stands in the address. */
export function usePetOfShop(): string | null {
  const [params] = useSearchParams();
  return useAlive() ? params.get('pet') : null;
}

/** An address of the shop, for the same pet. */
export function useForPet(): (path: string) => string {
  const pet = usePetOfShop();
  return (path) => (pet === null ? path : `${path}?${String(new URLSearchParams({ pet }))}`);
}
