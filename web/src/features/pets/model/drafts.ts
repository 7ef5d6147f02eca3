import { draftKey } from './draft-key.ts';
import { blankPet, type PetFormValues } from './pet-form.ts';

/**
 * What is typed into a pet's form and not known to be saved. It is kept on this device until the server has
 * acknowledged the save, so that neither a reload, a crash nor a refusal loses a word.
 */
export interface Draft {
  values: PetFormValues;
  /** What the form showed before anything was typed. */
  base: PetFormValues;
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** `sent`: saved, but the server has not answered yet. `refused`: it said no; `reason` tells why. */
  state: 'typing' | 'sent' | 'refused';
  reason: string | null;
  /** Whether saving it makes a new pet. */
  creates: boolean;
}

/** The slot of a form for a new pet; every other slot is the id of a pet. */
export const NEW_PET = 'new';

export interface DraftBox {
  read(slot: string): Draft | null;
  write(slot: string, draft: Draft): void;
  clear(slot: string): void;
  /** Every draft of this account, newest first. */
  all(): { slot: string; draft: Draft }[];
}

/** The drafts of one account. `keep` puts an item into the storage, and must never break a form: it fails in silence. */
export function draftBox(
  uid: string,
  storage: Storage,
  keep: (key: string, value: string) => void,
): DraftBox {
  const prefix = draftKey(uid);
  const read = (slot: string): Draft | null => {
    try {
      return parseDraft(JSON.parse(storage.getItem(prefix + slot) ?? 'null'));
    } catch {
      return null;
    }
  };
  return {
    read,
    write: (slot, draft) => keep(prefix + slot, JSON.stringify(draft)),
    clear: (slot) => storage.removeItem(prefix + slot),
    all: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .flatMap((slot) => {
          const draft = read(slot);
          return draft ? [{ slot, draft }] : [];
        })
        .sort((a, b) => b.draft.savedAt - a.draft.savedAt),
  };
}

/**
 * The draft of one open form. Another tab may have the same form open: what that one has kept since is neither this one's
 * to forget nor to throw away.
 */
export function ownDraft(box: DraftBox, slot: string): { keep: (draft: Draft) => void; forget: () => void } {
  let own = box.read(slot)?.savedAt;
  return {
    keep: (draft) => {
      own = draft.savedAt;
      box.write(slot, draft);
    },
    forget: () => {
      if (box.read(slot)?.savedAt === own) box.clear(slot);
      own = undefined;
    },
  };
}

/** A draft from storage, which another version of the app may have written: unknown fields go, missing ones are blank. */
function parseDraft(stored: unknown): Draft | null {
  if (!isRecord(stored) || !isRecord(stored['values'])) return null;
  const state = stored['state'];
  return {
    values: fill(blankPet, stored['values']),
    base: fill(blankPet, isRecord(stored['base']) ? stored['base'] : {}),
    savedAt: typeof stored['savedAt'] === 'number' ? stored['savedAt'] : 0,
    state: state === 'sent' || state === 'refused' ? state : 'typing',
    reason: typeof stored['reason'] === 'string' ? stored['reason'] : null,
    creates: stored['creates'] === true,
  };
}

function fill<T extends object>(blank: T, stored: Record<string, unknown>): T {
  const entries = Object.entries(blank).map(([key, empty]: [string, unknown]) => {
    const value = stored[key];
    if (isRecord(empty)) return [key, fill(empty, isRecord(value) ? value : {})];
    return [key, typeof value === 'string' ? value : empty];
  });
  return Object.fromEntries(entries) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The draft that the form of a new pet should open with. `known` are the ids of the pets that exist, null while the
 * server has not said so: a draft that was sent, but never answered because the tab was closed, is only then known
 * to be lost or saved.
 */
export function unfinishedPet(
  drafts: readonly { slot: string; draft: Draft }[],
  known: ReadonlySet<string> | null,
): { slot: string; draft: Draft } | null {
  const open = drafts.filter(
    ({ slot, draft }) =>
      draft.creates && !known?.has(slot) && (draft.state !== 'sent' || (known !== null && slot !== NEW_PET)),
  );
  return open[0] ?? null;
}

/** Drafts that have done their work: the pet they were to make exists. */
export const finishedSlots = (
  drafts: readonly { slot: string; draft: Draft }[],
  known: ReadonlySet<string>,
): string[] => drafts.filter(({ slot, draft }) => draft.creates && known.has(slot)).map(({ slot }) => slot);
