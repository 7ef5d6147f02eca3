import { Suspense } from 'react';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { Checkbox } from '../../../../shared/ui/checkbox.tsx';
import { Skeleton } from '../../../../shared/ui/skeleton.tsx';
import type { CartItem } from '../../model/items.ts';

// Reads whole designs, which the rest of the checkout need not.
const ProofItem = lazyPart(() => import('./proof-item.tsx').then((module) => module.default));

export interface Confirmed {
  read: boolean;
  consent: boolean;
}

interface Props {
  items: readonly CartItem[];
  confirmed: Confirmed;
  onChange: (confirmed: Confirmed) => void;
  /** Tells what is missing, once somebody has tried to go on. */
  asked: boolean;
}

export const CONFIRM_ID = 'proof-read';
export const CONSENT_ID = 'proof-consent';
export const confirmWords = 'Please read it all once more, and confirm that it is right.';
export const consentWords = 'Please confirm that it is made for you alone.';

/** The last look before it is made: each word is read back, and somebody says that it is right. */
export function ProofSection({ items, confirmed, onChange, asked }: Props) {
  return (
    <>
      <div className="grid gap-4">
        {items.map((item) => (
          <Suspense key={item.key} fallback={<Skeleton className="h-64 w-full rounded-card" />}>
            <ProofItem item={item} />
          </Suspense>
        ))}
      </div>
      <div className="grid gap-1">
        <Checkbox
          id={CONFIRM_ID}
          label="I have read every word and number. They are right, and so is the spelling."
          checked={confirmed.read}
          error={asked && !confirmed.read ? confirmWords : null}
          onChange={(event) => onChange({ ...confirmed, read: event.target.checked })}
        />
        <Checkbox
          id={CONSENT_ID}
          label="It is made for me alone."
          hint="So it cannot be sent back because you changed your mind. If it arrives broken, or other than you see it here, it is made again or you get your money back."
          checked={confirmed.consent}
          error={asked && !confirmed.consent ? consentWords : null}
          onChange={(event) => onChange({ ...confirmed, consent: event.target.checked })}
        />
      </div>
    </>
  );
}
