import type { WithId } from '@pawfolio/domain/kernel';
import type { Totals } from '@pawfolio/domain/order';
import { checkAddress, type Address, type AddressContent, type AddressIssue } from '@pawfolio/domain/user';
import { useEffect, useState } from 'react';
import { addAddress, hasRoom, useAddresses, usualFirst } from '../../../../platform/address-book.ts';
import type { Live } from '../../../../platform/live.ts';
import { reportError } from '../../../../platform/report.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { likelyCountry } from '../../../../shared/address/address-fields.tsx';
import { placeOrder, refusalWords } from '../../api/place-order.ts';
import type { CheckoutDraft } from '../../model/draft.ts';
import { totalsFor, type CartItem } from '../../model/items.ts';
import { keepDraft, readDraft } from '../../model/stored-checkout.ts';
import type { Confirmed } from './proof-section.tsx';

export interface Checkout {
  book: Live<WithId<Address>[]> | null;
  draft: CheckoutDraft;
  change: (draft: CheckoutDraft) => void;
  chosen: WithId<Address> | null;
  country: string;
  totals: Totals | null;
  issues: readonly AddressIssue[];
  confirmed: Confirmed;
  confirm: (confirmed: Confirmed) => void;
  /** How often somebody has tried to pay with something missing. */
  attempts: number;
  busy: boolean;
  refusal: string | null;
  submit: () => void;
}

/** An entry of the book that was chosen; before anything was, or typed, the usual one. */
function chosenOf(draft: CheckoutDraft, entries: readonly WithId<Address>[]): WithId<Address> | null {
  if (draft.chosen === null) return null;
  return entries.find(({ id }) => id === draft.chosen) ?? entries[0] ?? null;
}

const shippingOf = ({
  fullName,
  line1,
  line2,
  city,
  region,
  postalCode,
  country,
  phone,
}: AddressContent) => ({
  ...{ fullName, line1, line2, city, region, postalCode, country, phone },
});

/** Everything that the checkout knows and does. What is typed is kept on this device at once. */
export function useCheckout({ uid, isGuest }: AuthUser, items: readonly CartItem[]): Checkout {
  const [draft, setDraft] = useState(() => readDraft(uid, likelyCountry(navigator.language)));
  const [confirmed, confirm] = useState<Confirmed>({ read: false, consent: false });
  const [attempts, setAttempts] = useState(0);
  const { busy, setBusy } = useBusy();
  const [refusal, setRefusal] = useState<string | null>(null);
  const live = useAddresses(uid, isGuest);
  const book: Checkout['book'] = isGuest
    ? null
    : live.status === 'ready'
      ? { ...live, data: usualFirst(live.data) }
      : live;
  const entries = book?.status === 'ready' ? book.data : [];
  const chosen = chosenOf(draft, entries);
  const checked = checkAddress(draft.address);
  const address = chosen ?? ('value' in checked ? checked.value : null);
  const country = chosen?.country ?? draft.address.country;
  const send = async (to: AddressContent): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      const { checkoutUrl } = await placeOrder(uid, {
        items: items.map(({ line }) => ({ ...line })),
        shippingAddress: shippingOf(to),
      });
      if (book?.status === 'ready' && chosen === null && draft.keepAddress && hasRoom(entries))
        await addAddress(uid, to, entries).catch(reportError);
      window.location.assign(checkoutUrl);
    } catch (error) {
      setRefusal(refusalWords(error));
      setBusy(false);
    }
  };
  return {
    ...{ book, draft, chosen, country, confirmed, confirm, attempts, busy, refusal },
    change: (next) => {
      setDraft(next);
      keepDraft(uid, next);
    },
    totals: totalsFor(items, country),
    issues: chosen === null && attempts > 0 && 'issues' in checked ? checked.issues : [],
    submit: () => {
      if (address && confirmed.read && confirmed.consent) void send(address);
      else setAttempts((count) => count + 1);
    },
  };
}

/** Until the payment page stands. Whoever comes back from it by the browser's own way finds the page as it was, at rest. */
function useBusy(): { busy: boolean; setBusy: (busy: boolean) => void } {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const rest = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) setBusy(false);
    };
    window.addEventListener('pageshow', rest);
    return () => window.removeEventListener('pageshow', rest);
  }, []);
  return { busy, setBusy };
}
