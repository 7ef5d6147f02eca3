import type { WithId } from '@pawfolio/domain/kernel';
import type { DocumentAsset } from '@pawfolio/domain/media';
import type { Pet, PetRecord } from '@pawfolio/domain/pet';
import { createContext, useContext } from 'react';
import type { PetOf, Reader } from '../api/use-care.ts';
import type { OpenForm } from '../model/health-url.ts';

/** What every part of the health page needs. */
export interface Health {
  where: PetOf;
  pet: WithId<Pet>;
  records: readonly WithId<PetRecord>[];
  /** As far as they are known; they are read only if an entry refers to one. */
  documents: readonly WithId<DocumentAsset>[];
  /** Whether one that is missing there does not exist. */
  documentsComplete: boolean;
  reader: Reader;
  /** Entries that the server has not confirmed. */
  pendingIds: ReadonlySet<string>;
  open: (form: OpenForm) => void;
}

export const HealthContext = createContext<Health | null>(null);

export function useHealth(): Health {
  const health = useContext(HealthContext);
  if (!health) throw new Error('Only within the health page');
  return health;
}
