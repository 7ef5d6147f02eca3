import { keepPrivate } from '../../../platform/private.ts';
import { parseAttempt, type Attempt } from './attempt.ts';
import { parseDraft, type CheckoutDraft } from './draft.ts';

/* Both have the uid in their name, so that they go with the account (`platform/private.ts`). */
const draftKey = (uid: string): string => `pawfolio.checkout-draft.${uid}`;
const attemptKey = (uid: string): string => `pawfolio.checkout.${uid}`;

export const readDraft = (uid: string, country: string): CheckoutDraft =>
  parseDraft(localStorage.getItem(draftKey(uid)), country);
export const keepDraft = (uid: string, draft: CheckoutDraft): void =>
  keepPrivate(uid, localStorage, draftKey(uid), JSON.stringify(draft));

export const readAttempt = (uid: string): Attempt | null =>
  parseAttempt(localStorage.getItem(attemptKey(uid)));
export const keepAttempt = (uid: string, attempt: Attempt): void =>
  keepPrivate(uid, localStorage, attemptKey(uid), JSON.stringify(attempt));

/** It has become an order that is paid, or never will be: what comes next begins anew. */
export function endAttempt(uid: string, orderId: string): void {
  if (readAttempt(uid)?.orderId === orderId) localStorage.removeItem(attemptKey(uid));
}

/** Whether something of an address waits on this device for the checkout. */
export const hasDraft = (uid: string): boolean => localStorage.getItem(draftKey(uid)) !== null;

/** What was typed has been sent. */
export const forgetDraft = (uid: string): void => localStorage.removeItem(draftKey(uid));
