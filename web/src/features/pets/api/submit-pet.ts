import { messageFor } from '../../../platform/errors.ts';
import { newId, type Commit } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { NEW_PET } from '../model/drafts.ts';
import { blankPet, changedDetails, type PetDetails, type PetFormValues } from '../model/pet-form.ts';
import { draftNow, draftsOf } from './draft-box.ts';
import { createPet, updatePet } from './save-pet.ts';

export interface Submission {
  uid: string;
  /** As typed, to be offered again should the server refuse. */
  values: PetFormValues;
  details: PetDetails;
  /** Opens the form again with what was typed. */
  reopen: (petId: string) => void;
}

/**
 * Keeps what was typed until the server has answered. A refusal brings it back with the reason and says so wherever
 * the customer is by then.
 */
function keepUntilAnswered(
  { uid, values, details, reopen }: Submission,
  { petId, base, creates }: { petId: string; base: PetFormValues; creates: boolean },
  { synced }: Commit,
): void {
  const box = draftsOf(uid);
  const sent = { ...draftNow({ values, base, creates }), state: 'sent' as const };
  box.write(petId, sent);
  synced.then(
    () => {
      // Another edit may have been begun meanwhile: only what was sent with this save is settled.
      if (box.read(petId)?.savedAt === sent.savedAt) box.clear(petId);
    },
    (error: unknown) => {
      const reason = messageFor(error);
      if (box.read(petId)?.state !== 'typing') box.write(petId, { ...sent, state: 'refused', reason });
      toast(`${details.name} could not be saved. ${reason} What you typed is still here.`, {
        tone: 'danger',
        action: { label: 'Open it', onAction: () => reopen(petId) },
      });
    },
  );
}

/**
 * Saves a new pet. Resolves with its id as soon as this device holds it, so that its page can be opened at once.
 * `slot` is the draft it was typed in: one that was refused before keeps its id, so that it can never be added twice.
 */
export async function submitNewPet(
  submission: Submission & { slot: string; petCount: number },
): Promise<string> {
  const { uid, details, slot, petCount } = submission;
  const petId = slot === NEW_PET ? await newId() : slot;
  const saved = await createPet({ uid, petId, petCount }, details);
  keepUntilAnswered(submission, { petId, base: blankPet, creates: true }, saved);
  if (slot === NEW_PET) draftsOf(uid).clear(NEW_PET);
  return petId;
}

/** Saves what was changed of a pet, compared with `before`, its newest state. Resolves as soon as this device holds it. */
export async function submitEdit(
  submission: Submission & { petId: string; before: PetDetails; base: PetFormValues },
): Promise<void> {
  const { uid, petId, details, before, base } = submission;
  const saved = await updatePet({ uid, petId, name: details.name }, changedDetails(before, details));
  keepUntilAnswered(submission, { petId, base, creates: false }, saved);
}
