import { create } from 'zustand';

interface SaveState {
  /** How many writes of this pet the server has not answered yet. */
  waiting: number;
  /** The pet itself is among them: the server may not know it yet. */
  creating: boolean;
}

/** The pets that this page has saved and heard nothing of yet. */
const useSaves = create<Readonly<Record<string, SaveState>>>()(() => ({}));
const created = new Map<string, Promise<void>>();

/** Notes that a pet is being saved, until `answered` settles, however it does. */
export function trackSave(petId: string, creating: boolean, answered: Promise<void>): void {
  const change = (by: 1 | -1): void =>
    useSaves.setState((saves) => {
      const { waiting = 0, creating: before = false } = saves[petId] ?? {};
      const others = Object.fromEntries(Object.entries(saves).filter(([id]) => id !== petId));
      if (waiting + by === 0) return others;
      return {
        ...others,
        [petId]: { waiting: waiting + by, creating: by === 1 ? before || creating : before && !creating },
      };
    }, true);
  change(1);
  if (creating) created.set(petId, answered);
  const end = (): void => change(-1);
  answered.then(end, end);
}

/** Whether the server has yet to answer a save of this pet. */
export const useIsSaving = (petId: string): boolean => useSaves((saves) => petId in saves);

/** Whether the pet is being created: it may be missing from what is live for a moment. */
export const useIsCreating = (petId: string): boolean => useSaves((saves) => saves[petId]?.creating ?? false);

/** The ids of all pets with a save on its way. */
export const savesUnderWay = (): ReadonlySet<string> => new Set(Object.keys(useSaves.getState()));

/** Resolves once the server has the pet; at once when this page did not create it. Rejects when it was refused. */
export const petExists = (petId: string): Promise<void> => created.get(petId) ?? Promise.resolve();
