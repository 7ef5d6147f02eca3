import { limits, type WithId } from '@pawfolio/domain/kernel';
import { addressLines, type Address, type AddressContent } from '@pawfolio/domain/user';
import { useState } from 'react';
import { addAddress, changeAddress, hasRoom, usualFirst } from '../../../../platform/address-book.ts';
import type { Live } from '../../../../platform/live.ts';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { isUnseen } from '../../api/account-data.ts';
import { dropAddress, preferAddress, told } from '../../api/addresses.ts';
import { AddressForm } from './address-form.tsx';
import { NotHere } from './not-here.tsx';

interface Props {
  uid: string;
  live: Live<WithId<Address>[]>;
}

/** The address book: what the checkout offers. */
export const Addresses = (props: Props) => (
  <FormSection title="Addresses" description="Where parcels go. The checkout offers them.">
    <Book {...props} />
  </FormSection>
);

function Book({ uid, live }: Props) {
  // The id of the one that is open, `new` for another one.
  const [open, setOpen] = useState<string | null>(null);
  if (live.status === 'error') return <p className="text-muted">{live.error.message}</p>;
  if (live.status === 'loading') return null; // The page waits for it.
  if (isUnseen(live)) return <NotHere />;
  const book = usualFirst(live.data);
  const close = (): void => setOpen(null);
  const save = async (entry: WithId<Address> | null, address: AddressContent): Promise<void> =>
    told(
      entry ? await changeAddress(uid, entry, address, book) : await addAddress(uid, address, book),
      'The address was saved',
    );
  return (
    <>
      {book.length === 0 && open === null && (
        <p className="text-muted">None yet. One that you order to is kept here, if you say so.</p>
      )}
      {book.length > 0 && (
        <ul aria-label="Addresses" className="grid gap-3">
          {book.map((entry) => (
            <li key={entry.id}>
              {open === entry.id ? (
                <AddressForm entry={entry} onClose={close} onSave={(address) => save(entry, address)} />
              ) : (
                <Entry uid={uid} entry={entry} book={book} onEdit={() => setOpen(entry.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' && (
        <AddressForm entry={null} onClose={close} onSave={(address) => save(null, address)} />
      )}
      {open !== 'new' &&
        (hasRoom(book) ? (
          <div>
            <Button variant="secondary" onClick={() => setOpen('new')}>
              Add an address
            </Button>
          </div>
        ) : (
          <p className="text-muted">The book is full: {limits.addresses} addresses.</p>
        ))}
    </>
  );
}

interface EntryProps {
  uid: string;
  entry: WithId<Address>;
  book: readonly WithId<Address>[];
  onEdit: () => void;
}

function Entry({ uid, entry, book, onEdit }: EntryProps) {
  const [name, ...lines] = addressLines(entry);
  const of = `${name ?? ''}, ${entry.line1}`;
  return (
    <div className="grid gap-3 rounded-card border border-line p-4">
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
          {name}
          {entry.isDefault && <Badge tone="good">Usual</Badge>}
        </p>
        {lines.map((line, at) => (
          <p key={`${at}${line}`} className="text-muted">
            {line}
          </p>
        ))}
        {entry.phone !== null && <p className="text-muted">{entry.phone}</p>}
      </div>
      <div className="-ml-3 flex flex-wrap gap-x-1">
        <Button variant="quiet" size="sm" aria-label={`Change ${of}`} onClick={onEdit}>
          Change
        </Button>
        {!entry.isDefault && (
          <Button
            variant="quiet"
            size="sm"
            aria-label={`Make usual: ${of}`}
            onClick={() => preferAddress(uid, entry, book)}
          >
            Make usual
          </Button>
        )}
        <Button
          variant="quiet"
          size="sm"
          aria-label={`Delete ${of}`}
          onClick={() => dropAddress(uid, entry, book)}
        >
          Delete
        </Button>
      </div>
    </div>
  );
}
