import type { ShippingAddress } from '@pawfolio/domain/order';
import { addressValues, blankAddress, type AddressValues } from '@pawfolio/domain/user';

/** What is typed at the checkout and not ordered yet. */
export interface CheckoutDraft {
  address: AddressValues;
  /** Of the address book; null for the one that is typed, undefined while nothing was chosen. */
  chosen: string | null | undefined;
  /** Whether a typed address is to be kept in the address book. */
  keepAddress: boolean;
}

export const blankDraft = (country: string): CheckoutDraft => ({
  address: blankAddress(country),
  chosen: undefined,
  keepAddress: true,
});

/** Where an order went, to begin with. An address book has the better word, where there is one. */
export const draftOf = (address: ShippingAddress): CheckoutDraft => ({
  address: addressValues({ ...address, isDefault: false }),
  chosen: undefined,
  keepAddress: true,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A draft from storage, which another version of the app may have written: what is missing is blank. */
export function parseDraft(stored: string | null, country: string): CheckoutDraft {
  const blank = blankDraft(country);
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (!isRecord(value)) return blank;
    const { address, chosen, keepAddress } = value;
    if (!isRecord(address)) return blank;
    const texts = Object.entries(blank.address).map(([key, empty]: [string, unknown]) => [
      key,
      typeof address[key] === typeof empty ? address[key] : empty,
    ]);
    return {
      address: Object.fromEntries(texts) as AddressValues,
      chosen: chosen === null || typeof chosen === 'string' ? chosen : undefined,
      keepAddress: keepAddress !== false,
    };
  } catch {
    return blank;
  }
}
