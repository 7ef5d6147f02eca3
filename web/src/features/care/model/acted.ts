import { choiceIdOf, type CareDate } from '@pawfolio/domain/pet';
import { create } from 'zustand';

type ItemOf = Pick<CareDate, 'key' | 'petId' | 'dueOn'>;

const idOf = (item: ItemOf): string => `${item.petId}/${choiceIdOf(item)}`;

/** What was dealt with on this page. The digest of the server follows a moment later, or when there is a network again. */
const useActed = create<ReadonlySet<string>>()(() => new Set());

/** Takes an item out of sight at once, or brings it back. */
export function markActed(item: ItemOf, acted: boolean): void {
  useActed.setState((ids) => {
    const next = new Set(ids);
    if (acted) next.add(idOf(item));
    else next.delete(idOf(item));
    return next;
  }, true);
}

/** Tells of an item whether it was dealt with on this page. */
export function useIsActed(): (item: ItemOf) => boolean {
  const ids = useActed();
  return (item) => ids.has(idOf(item));
}
