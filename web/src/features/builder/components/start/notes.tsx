import { X } from 'lucide-react';
import { Button } from '../../../../shared/ui/button.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { useBuilder, useBuilderSession } from '../builder-context.ts';

/** What a new layout has changed, with the way back. */
export function Notes() {
  const { builder } = useBuilderSession();
  const notes = useBuilder((state) => state.notes);
  if (notes.length === 0) return null;
  const takeBack = (): void => {
    builder.undo();
    builder.dismissNotes();
  };
  return (
    <Notice
      role="status"
      title="What has changed"
      action={
        <Button size="sm" variant="secondary" onClick={takeBack}>
          Take it back
        </Button>
      }
    >
      <div className="flex items-start gap-2">
        <ul className="min-w-0 flex-1">
          {notes.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <IconButton label="Dismiss" icon={<X />} className="-my-2" onClick={builder.dismissNotes} />
      </div>
    </Notice>
  );
}
