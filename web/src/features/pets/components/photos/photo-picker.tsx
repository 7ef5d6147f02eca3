import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { X } from 'lucide-react';
import { useState } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { FileDrop } from '../../../../shared/ui/file-drop.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { addPhotos } from '../../api/uploads.ts';
import { useUid } from '../../api/use-pets.ts';
import { PHOTO_ACCEPT } from '../../model/photo-check.ts';

/** Where photos are picked, dropped or taken. What cannot be used is named, with the reason. */
export function PhotoPicker({ pet, label }: { pet: WithId<Pet>; label: string }) {
  const uid = useUid();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const add = async (files: File[]): Promise<void> => {
    if (uid === null) return;
    setProblems([]);
    try {
      const refused = await addPhotos(uid, pet.id, files);
      setProblems(refused.map(({ file, problem }) => `${file.name}: ${problem}`));
    } catch (error) {
      setProblems([messageFor(error)]);
    }
  };
  return (
    <div className="grid gap-4">
      <FileDrop
        label={label}
        hint="JPEG, PNG, WebP, AVIF or HEIC, up to 20 MB each"
        accept={PHOTO_ACCEPT}
        multiple
        capture="environment"
        // Dropped files of other kinds go through the same look at their bytes, which can say why.
        onFiles={(files, refused) => void add([...files, ...refused])}
      />
      {problems.length > 0 && (
        <Notice tone="danger" role="alert" title="Not added">
          <div className="flex items-start gap-2">
            <ul className="min-w-0 flex-1 break-words">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
            <IconButton label="Dismiss" icon={<X />} className="-my-2" onClick={() => setProblems([])} />
          </div>
        </Notice>
      )}
    </div>
  );
}
