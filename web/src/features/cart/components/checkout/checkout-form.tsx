import { countryName } from '@pawfolio/domain/kernel';
import { paths } from '../../../../config/paths.ts';
import type { AuthUser } from '../../../../platform/session.ts';
import { addressFieldId, addressLabels } from '../../../../shared/address/address-fields.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { Card } from '../../../../shared/ui/card.tsx';
import { ErrorSummary, type FieldProblem } from '../../../../shared/ui/error-summary.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import type { CartItem } from '../../model/items.ts';
import { AddressSection } from './address-section.tsx';
import { CONFIRM_ID, confirmWords, CONSENT_ID, consentWords, ProofSection } from './proof-section.tsx';
import { TotalsList } from './totals-list.tsx';
import { useCheckout, type Checkout } from './use-checkout.ts';
import { formatPrice } from '../../../../shared/lib/format-price.ts';

/** Address, last look, payment: one page, so that nothing has to be gone back to. */
export function CheckoutForm({ user, items }: { user: AuthUser; items: readonly CartItem[] }) {
  const checkout = useCheckout(user, items);
  const { draft, change, chosen, book, issues, confirmed, confirm, attempts } = checkout;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!checkout.busy) checkout.submit();
      }}
    >
      <ErrorSummary problems={problemsOf(checkout)} attempt={attempts} />
      <FormSection title="Address" description="Where the parcel goes.">
        <AddressSection {...{ book, draft, issues, chosen }} onChange={change} />
      </FormSection>
      <FormSection
        title="Your last look"
        description="What you see and read here is what is made, letter by letter."
      >
        <ProofSection items={items} confirmed={confirmed} onChange={confirm} asked={attempts > 0} />
      </FormSection>
      <FormSection title="Pay" description="You can cancel for 30 minutes after you have paid.">
        <PayCard checkout={checkout} isGuest={user.isGuest} />
      </FormSection>
    </form>
  );
}

function problemsOf({ issues, confirmed, attempts, country }: Checkout): FieldProblem[] {
  if (attempts === 0) return [];
  const labels = addressLabels(country);
  const fields = issues.map(({ path: [name], message }) => ({
    fieldId: addressFieldId(name),
    message: name === 'isDefault' ? message : `${labels[name]}: ${message}`,
  }));
  return [
    ...fields,
    ...(confirmed.read ? [] : [{ fieldId: CONFIRM_ID, message: confirmWords }]),
    ...(confirmed.consent ? [] : [{ fieldId: CONSENT_ID, message: consentWords }]),
  ];
}

function PayCard({
  checkout: { totals, country, busy, refusal },
  isGuest,
}: {
  checkout: Checkout;
  isGuest: boolean;
}) {
  return (
    <Card>
      {totals && <TotalsList totals={totals} to={countryName(country)} />}
      {isGuest && <GuestNote />}
      {refusal !== null && (
        <Notice
          tone="danger"
          role="alert"
          className="mt-5"
          action={
            <ButtonLink to={paths.cart} variant="secondary" size="sm">
              Back to your cart
            </ButtonLink>
          }
        >
          {refusal}
        </Notice>
      )}
      <Button type="submit" size="lg" loading={busy} className="mt-5 w-full">
        Order and pay{totals && ` ${formatPrice(totals.total)}`}
      </Button>
      <p className="mt-3 text-sm text-muted">
        You pay on the page of our payment provider. We never see your card.
      </p>
    </Card>
  );
}

const GuestNote = () => (
  <Notice className="mt-5" title="You are ordering as a guest">
    <p className="text-sm">
      Your order can be seen in this browser only, until you{' '}
      <ButtonLink
        to={`${paths.signUp}?next=${encodeURIComponent(paths.checkout)}`}
        variant="quiet"
        size="sm"
        className="-mx-3 -my-2 underline"
      >
        create an account
      </ButtonLink>
      . You can do that before or after: everything you made stays with you.
    </p>
  </Notice>
);
