import { addDays, formatDate, isIsoDate } from '@pawfolio/domain/kernel';
import { snoozeChoices, type DueItem } from '@pawfolio/domain/pet';
import { useState, type SyntheticEvent } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { DateField } from '../../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../../shared/ui/dialog.tsx';
import type { Reader } from '../../api/use-care.ts';

interface Props {
  item: DueItem;
  reader: Reader;
  onClose: () => void;
  onPutOff: (until: string, when: string) => void;
}

/** Asks until when an item should stay out of sight. */
export function PutOffDialog({ item, reader, onClose, onPutOff }: Props) {
  const [date, setDate] = useState('');
  const [error, setError] = useState<string | null>(null);
  const tomorrow = addDays(reader.today, 1);
  const choose = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isIsoDate(date)) setError('Please enter a date.');
    else if (date < tomorrow) setError('Please choose a day that is still to come.');
    else onPutOff(date, `on ${formatDate(date, reader.locale)}`);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Put off: ${item.title}`}
      description="It comes back on the day you choose. The due date itself stays as it is."
    >
      <div className="flex flex-wrap gap-2">
        {snoozeChoices(reader.today).map(({ label, dueOn }) => (
          <Button
            key={label}
            variant="secondary"
            size="sm"
            onClick={() => onPutOff(dueOn, label.toLowerCase())}
          >
            {label}
          </Button>
        ))}
      </div>
      <form noValidate className="mt-6" onSubmit={choose}>
        <DateField
          label="Or on a day of your choice"
          min={tomorrow}
          value={date}
          error={error}
          onChange={(event) => setDate(event.target.value)}
        />
        <Button type="submit" className="mt-4">
          Put off
        </Button>
      </form>
    </Dialog>
  );
}
