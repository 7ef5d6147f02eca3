import type { WithId } from '@pawfolio/domain/kernel';
import { addressLines, type Address, type AddressIssue } from '@pawfolio/domain/user';
import type { Live } from '../../../../platform/live.ts';
import { AddressFields } from '../../../../shared/address/address-fields.tsx';
import { Checkbox } from '../../../../shared/ui/checkbox.tsx';
import { Loading, Skeleton } from '../../../../shared/ui/skeleton.tsx';
import type { CheckoutDraft } from '../../model/draft.ts';

interface Props {
  /** Null for a guest, who has no address book. */
  book: Live<WithId<Address>[]> | null;
  draft: CheckoutDraft;
  onChange: (draft: CheckoutDraft) => void;
  issues: readonly AddressIssue[];
  /** Of the book; null for one that is typed. */
  chosen: WithId<Address> | null;
}

const row = 'choice gap-3 rounded-card border border-line bg-surface px-4 py-3 text-left';

/** Where it goes: an entry of the address book, or a new address. */
export function AddressSection({ book, draft, onChange, issues, chosen }: Props) {
  if (book?.status === 'loading') {
    return (
      <Loading label="Loading your addresses">
        <Skeleton className="h-24 w-full rounded-card" />
      </Loading>
    );
  }
  const entries = book?.status === 'ready' ? book.data : [];
  return (
    <>
      {entries.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="mb-1.5 text-sm font-semibold">Send it to</legend>
          {entries.map((entry) => (
            <label key={entry.id} className={row}>
              <input
                type="radio"
                name="address"
                className="sr-only"
                checked={chosen?.id === entry.id}
                onChange={() => onChange({ ...draft, chosen: entry.id })}
              />
              <span className="min-w-0 break-words">
                {addressLines(entry).map((line, at) => (
                  <span key={line} className={at === 0 ? 'block font-semibold' : 'block text-sm font-normal'}>
                    {line}
                  </span>
                ))}
              </span>
            </label>
          ))}
          <label className={row}>
            <input
              type="radio"
              name="address"
              className="sr-only"
              checked={chosen === null}
              onChange={() => onChange({ ...draft, chosen: null })}
            />
            Another address
          </label>
        </fieldset>
      )}
      {chosen === null && (
        <>
          <AddressFields
            values={draft.address}
            issues={issues}
            onChange={(address) => onChange({ ...draft, address })}
          />
          {book !== null && (
            <Checkbox
              label="Keep it in my address book"
              checked={draft.keepAddress}
              onChange={(event) => onChange({ ...draft, keepAddress: event.target.checked })}
            />
          )}
        </>
      )}
    </>
  );
}
