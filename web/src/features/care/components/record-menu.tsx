import type { WithId } from '@pawfolio/domain/kernel';
import { recordTitle, type PetRecord } from '@pawfolio/domain/pet';
import { CopyPlus, Ellipsis, Pencil, Syringe, Trash2 } from 'lucide-react';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Menu, type MenuEntry } from '../../../shared/ui/menu.tsx';
import { useHealth } from './health-context.ts';
import { removeRecord } from './remove-record.ts';

/** What can be done with one entry. A vaccination is history: it is corrected by another entry. */
export function RecordMenu({ record }: { record: WithId<PetRecord> }) {
  const { where, reader, open } = useHealth();
  const { id, kind } = record;
  const remove: MenuEntry = {
    label: 'Delete',
    icon: <Trash2 />,
    tone: 'danger',
    onSelect: () => removeRecord(where, record),
  };
  const edit = (label: string): MenuEntry => ({
    label,
    icon: <Pencil />,
    onSelect: () => open({ mode: 'edit', recordId: id }),
  });
  const items: MenuEntry[] =
    kind === 'vaccination'
      ? [
          {
            label: 'Record the next dose',
            icon: <Syringe />,
            onSelect: () => open({ mode: 'again', recordId: id }),
          },
          edit('Change due date, note or document'),
          {
            label: 'Add a correction',
            icon: <CopyPlus />,
            onSelect: () => open({ mode: 'correct', recordId: id }),
          },
          'separator',
          remove,
        ]
      : [edit('Edit'), 'separator', remove];
  return (
    <Menu
      label={`Actions for ${recordTitle(record, reader.units, reader.locale)}`}
      items={items}
      trigger={(props) => (
        <IconButton
          label={`More for ${recordTitle(record, reader.units, reader.locale)}`}
          icon={<Ellipsis />}
          {...props}
        />
      )}
    />
  );
}
