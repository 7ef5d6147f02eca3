import { useState } from 'react';
import { acceptOf, checkFile } from '../../../../platform/uploads/check-file.ts';
import { useObjectUrl } from '../../../../shared/hooks/use-object-url.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { FileDrop } from '../../../../shared/ui/file-drop.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { PhotoFrame } from '../photo-frame.tsx';

/** A picture to go with a new pet. It is sent once the pet is saved. */
export function FirstPhoto({ file, onChange }: { file: File | null; onChange: (file: File | null) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const preview = useObjectUrl(file);
  const take = async ([picked]: File[]): Promise<void> => {
    if (!picked) return;
    const checked = await checkFile('photo', picked);
    setProblem(checked.ok ? null : checked.problem);
    if (checked.ok) onChange(picked);
  };
  return (
    <FormSection title="Photo" description="The first one becomes the cover. You can add more later.">
      {file ? (
        <div className="flex flex-wrap items-center gap-4">
          <PhotoFrame alt="The photo you picked" preview={preview} className="size-32 rounded-card" />
          <div className="min-w-0">
            <p className="font-medium break-all">{file.name}</p>
            <Button variant="quiet" size="sm" className="-ml-3" onClick={() => onChange(null)}>
              Remove photo
            </Button>
          </div>
        </div>
      ) : (
        <FileDrop
          id="pet-photo"
          label="Add a photo"
          hint="JPEG, PNG, WebP, AVIF or HEIC, up to 20 MB"
          accept={acceptOf('photo')}
          capture="environment"
          error={problem}
          onFiles={(files, refused) => void take([...files, ...refused])}
        />
      )}
    </FormSection>
  );
}
