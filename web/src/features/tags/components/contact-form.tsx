import { normaliseLine } from '@pawfolio/domain/kernel';
import { contactField, dialled } from '@pawfolio/domain/tag';
import { useState } from 'react';
import { messageFor } from '../../../platform/errors.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { addContact } from '../api/commands.ts';

/** For a form that was just asked for. */
const focus = (input: HTMLInputElement | null): void => input?.focus();

/** Adds a person to call. They are kept with the pet's other contacts. */
export function ContactForm({ petId, onAdded }: { petId: string; onAdded: (field: string) => void }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const noName = normaliseLine(name) === '';
  const noPhone = dialled(phone).length < 5;
  const add = async (): Promise<void> => {
    setTried(true);
    if (noName || noPhone) return;
    setBusy(true);
    try {
      onAdded(contactField(await addContact(petId, normaliseLine(name), normaliseLine(phone))));
      setOpen(false);
      setTried(false);
    } catch (error) {
      toast(messageFor(error), { tone: 'danger' });
    }
    setBusy(false);
  };
  if (!open)
    return (
      <div>
        <Button variant="secondary" size="sm" onClick={() => setOpen(true)}>
          Add a number
        </Button>
      </div>
    );
  return (
    <form
      noValidate
      aria-label="A number to call"
      className="grid gap-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label="Who answers"
        ref={focus}
        maxLength={80}
        value={name}
        error={tried && noName ? 'Enter a name.' : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label="Phone"
        type="tel"
        autoComplete="tel"
        maxLength={32}
        value={phone}
        error={tried && noPhone ? 'Enter a phone number.' : undefined}
        onChange={(event) => setPhone(event.target.value)}
      />
      <div className="flex gap-3 sm:col-span-2">
        <Button type="submit" size="sm" loading={busy}>
          Add
        </Button>
        <Button variant="quiet" size="sm" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
