import type { WithId } from '@pawfolio/domain/kernel';
import {
  addressValues,
  blankAddress,
  checkAddress,
  type Address,
  type AddressContent,
} from '@pawfolio/domain/user';
import { useState } from 'react';
import { addressFieldId, AddressFields, likelyCountry } from '../../../../shared/address/address-fields.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { Checkbox } from '../../../../shared/ui/checkbox.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { useAttempt } from '../../model/use-attempt.ts';

interface Props {
  /** Null for a new one. */
  entry: WithId<Address> | null;
  onSave: (address: AddressContent) => Promise<void>;
  onClose: () => void;
}

/** An address of the book, checked by its country as the checkout does it. */
export function AddressForm({ entry, onSave, onClose }: Props) {
  const [values, setValues] = useState(() =>
    entry ? addressValues(entry) : blankAddress(likelyCountry(navigator.language)),
  );
  const [tried, setTried] = useState(false);
  const { run, busy, refusal } = useAttempt(onSave);
  const checked = checkAddress(values);
  const issues = tried && 'issues' in checked ? checked.issues : [];
  const submit = async (): Promise<void> => {
    setTried(true);
    if ('value' in checked) {
      if (await run(checked.value)) onClose();
      return;
    }
    const [first] = checked.issues;
    if (first) document.getElementById(addressFieldId(first.path[0]))?.focus();
  };
  return (
    <form
      noValidate
      aria-label={entry ? 'Change address' : 'New address'}
      className="grid gap-5 rounded-card border border-line p-4 sm:p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal.message}
        </Notice>
      )}
      <AddressFields values={values} issues={issues} onChange={setValues} />
      {entry?.isDefault !== true && (
        <Checkbox
          label="Use it unless I choose another"
          checked={values.isDefault}
          onChange={(event) => setValues({ ...values, isDefault: event.target.checked })}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" loading={busy}>
          Save address
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
