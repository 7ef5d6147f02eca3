import { recordKindLabel, recordKinds, type RecordKind } from '@pawfolio/domain/pet';
import { Plus } from 'lucide-react';
import { Button } from '../../../shared/ui/button.tsx';
import { Menu } from '../../../shared/ui/menu.tsx';

/** Adds an entry of any kind. */
export function AddMenu({ onAdd }: { onAdd: (kind: RecordKind) => void }) {
  return (
    <Menu
      label="What to add"
      items={recordKinds.map((kind) => ({ label: recordKindLabel(kind), onSelect: () => onAdd(kind) }))}
      trigger={(props) => (
        <Button {...props}>
          <Plus aria-hidden="true" />
          Add to the record
        </Button>
      )}
    />
  );
}
