import { today } from '@pawfolio/domain/kernel';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'react-router-dom';
import { DateField } from '../../../../shared/ui/date-field.tsx';
import { Disclosure } from '../../../../shared/ui/disclosure.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { MEMORY_HASH } from '../../model/addresses.ts';
import { fieldId, useField, useInput, usePetForm } from './fields.ts';

/** When a pet has died. Out of the way for everybody else. */
export function MemorySection() {
  const { control } = usePetForm();
  const name = useWatch({ control, name: 'name' }).trim() || 'Your pet';
  const died = useWatch({ control, name: 'deceasedOn' });
  const { hash } = useLocation();
  const { error } = useField('deceasedOn');
  const wanted = died !== '' || Boolean(error) || hash === `#${MEMORY_HASH}`;
  // Once open it stays so: clearing the date must not take the field away.
  const [open, setOpen] = useState(wanted);
  if (wanted && !open) setOpen(true);
  return (
    <FormSection title="In memory">
      <div id={MEMORY_HASH}>
        <Disclosure summary={`${name} has died`} {...(open && { open })}>
          <DateField
            {...useInput('deceasedOn')}
            id={fieldId('deceasedOn')}
            min="1900-01-01"
            max={today()}
            hint="Reminders stop. Photos, records and everything made for your pet stay here."
          />
        </Disclosure>
      </div>
    </FormSection>
  );
}
