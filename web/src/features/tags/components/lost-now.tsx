import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import type { LostPetCard } from '@pawfolio/domain/tag';
import { useState } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { publish, type Decision } from '../api/commands.ts';

interface LostNowProps {
  pet: WithId<Pet>;
  card: LostPetCard | null;
  decision: Omit<Decision, 'lostMode'>;
  settled: () => void;
}

/** The switch for the worst day: one press shows the card and says on it that the pet is lost. */
export function LostNow({ pet, card, decision, settled }: LostNowProps) {
  const [busy, setBusy] = useState(false);
  const lost = card?.published === true && card.lostMode;
  if (pet.deceasedOn !== null) return null;
  const set = async (lostMode: boolean): Promise<void> => {
    setBusy(true);
    // That a pet is back is all that it says: what is ticked and not saved stays so.
    const shown = lostMode || !card ? decision : { fields: card.fields, message: card.message };
    try {
      await publish(pet.id, { ...shown, lostMode });
      if (lostMode) settled();
      toast(lostMode ? `The card says that ${pet.name} is lost` : `Good that ${pet.name} is back`, {
        tone: 'good',
      });
    } catch (error) {
      toast(messageFor(error), { tone: 'danger' });
    }
    setBusy(false);
  };
  return lost ? (
    <Notice
      tone="danger"
      title={`${pet.name} is lost`}
      action={
        <Button variant="secondary" loading={busy} onClick={() => void set(false)}>
          {pet.name} is back
        </Button>
      }
    >
      Everybody who opens the card sees that you are looking for {pet.name}, and can call you or leave a
      message.
    </Notice>
  ) : (
    <Notice
      title={`Is ${pet.name} missing?`}
      action={
        <Button variant="danger" loading={busy} onClick={() => void set(true)}>
          {pet.name} is lost
        </Button>
      }
    >
      One press shows the card with what is ticked below, and says on it that you are looking for {pet.name}.
    </Notice>
  );
}
