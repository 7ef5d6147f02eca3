import type { Draft } from './drafts.ts';
import { rebase, saysTheSame, valuesOf, type PetDetails, type PetFormValues } from './pet-form.ts';

/** What a form opens with, and what to say about it. */
export interface Opening {
  values: PetFormValues;
  /**
   * `kept`: typed earlier and never saved · `refused`: saved, and the server said no · `unsure`: saved, but this page never
   * heard the answer; `values` are those of the server and the typed ones are in `offered` · null: nothing to say.
   */
  kind: 'kept' | 'refused' | 'unsure' | null;
  offered: PetFormValues | null;
}

/** How the form of a stored pet opens. `saving`: this page still waits for the answer to its last save. */
export function openingOf(pet: PetDetails, draft: Draft | null, saving: boolean): Opening {
  const values = valuesOf(pet);
  const plain: Opening = { values, kind: null, offered: null };
  if (!draft || draft.creates || saving) return plain;
  const typed = rebase(draft.base, draft.values, values);
  if (saysTheSame(typed, pet)) return plain;
  if (draft.state === 'sent') return { values, kind: 'unsure', offered: typed };
  return { values: typed, kind: draft.state === 'refused' ? 'refused' : 'kept', offered: null };
}
