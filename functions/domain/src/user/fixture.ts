import { serverTime, type ForWrite } from '../kernel/index.ts';
import type { Address } from './address-schema.ts';
import type { Profile, Usage } from './schema.ts';

/** A profile as a client creates it. */
export function validProfile(overrides: Partial<ForWrite<Profile>> = {}): ForWrite<Profile> {
  return {
    displayName: 'Robin Vale',
    locale: 'en-GB',
    units: 'metric',
    notifications: { orderEmails: true, reminderEmails: true, marketingEmails: false },
    petCount: 0,
    lastPetId: null,
    createdAt: serverTime,
    updatedAt: serverTime,
    ...overrides,
  };
}

/** An address as a client writes it, every optional field set. */
export function validAddress(overrides: Partial<ForWrite<Address>> = {}): ForWrite<Address> {
  return {
    fullName: 'Robin Vale',
    line1: '12 Harbour Lane',
    line2: 'Flat 3',
    city: 'Bristol',
    region: 'Avon',
    postalCode: 'BS1 4QA',
    country: 'GB',
    phone: '+44 117 496 0123',
    isDefault: true,
    createdAt: serverTime,
    updatedAt: serverTime,
    ...overrides,
  };
}

export function validUsage(overrides: Partial<Usage> = {}): Usage {
  return { mediaBytes: 4_812_004, mediaCount: 7, designCount: 2, ...overrides };
}
