import type { AssetKind } from '@pawfolio/domain/media';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { AppError, messageFor } from '../../../platform/errors.ts';
import { acceptOf, type RefusedFile } from '../../../platform/uploads/check-file.ts';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { useUid } from '../api/use-pets.ts';

interface Props {
  kind: AssetKind;
  label: string;
  hint: string;
  icon?: ReactNode;
  /** Takes what can be used, and answers with what cannot. */
  add: (uid: string, files: readonly File[]) => Promise<readonly RefusedFile[]>;
}

/** Where files are picked, dropped or photographed. What cannot be used is named, with the reason. */
export function AssetPicker({ kind, label, hint, icon, add }: Props) {
  const uid = useUid();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [looking, setLooking] = useState(0);
  const take = async (files: File[]): Promise<void> => {
    setProblems([]);
    setLooking((now) => now + files.length);
    try {
      // Nothing that was picked goes unanswered, not even in the moment in which a session ends.
      if (uid === null) throw new AppError('unauthenticated');
      const refused = await add(uid, files);
      const told = refused.map(({ file, problem }) => `${file.name}: ${problem}`);
      setProblems((now) => [...now, ...told]);
    } catch (error) {
      setProblems([messageFor(error)]);
    } finally {
      setLooking((now) => now - files.length);
    }
  };
  return (
    <div className="grid gap-4">
      <FileDrop
        label={label}
        hint={hint}
        accept={acceptOf(kind)}
        icon={icon}
        multiple
        capture="environment"
        // Dropped files of other kinds go through the same look at their bytes, which can say why.
        onFiles={(files, refused) => void take([...files, ...refused])}
      />
      <p role="status" className="text-center text-sm text-muted empty:hidden">
        {looking > 0 && `Looking at ${looking === 1 ? 'the file' : `${looking} files`} …`}
      </p>
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
