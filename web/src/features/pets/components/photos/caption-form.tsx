import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import { useState, type SyntheticEvent } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { setCaption } from '../../api/photos.ts';
import { useUid } from '../../api/use-pets.ts';

const MAX = 200;

/** What a photo shows, in the owner's words: stands below it, and is read out in its place. */
export function CaptionForm({ petId, photo }: { petId: string; photo: WithId<PhotoAsset> }) {
  const uid = useUid();
  const stored = photo.caption ?? '';
  const [text, setText] = useState(stored);
  const tooLong = text.trim().length > MAX;
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (uid === null || tooLong) return;
    try {
      await setCaption(uid, petId, photo.id, text);
      toast('The caption was saved', { tone: 'good' });
    } catch (error) {
      toast(messageFor(error), { tone: 'danger' });
    }
  };
  return (
    <form className="mt-4 flex flex-wrap items-start gap-3" onSubmit={(event) => void save(event)}>
      <TextField
        label="What it shows"
        hint="Read out to those who cannot see it."
        value={text}
        autoComplete="off"
        className="min-w-0 flex-1 basis-60"
        error={tooLong ? `This is too long. At most ${MAX} characters fit.` : null}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== stored && (
        <Button type="submit" variant="secondary" className="sm:mt-6.5">
          Save
        </Button>
      )}
    </form>
  );
}
