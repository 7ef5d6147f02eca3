import { randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { EMPTY_VALUES, newDesign, templatesFor, type SlotValues } from '@pawfolio/domain/builder';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { callFunction, signUp, type TestUser } from '../../functions/support/call.ts';
import { tokenOf, type Account } from './emulators.ts';

export interface Design {
  designId: string;
  revision: number;
}

const values: SlotValues = { ...EMPTY_VALUES, name: 'Biscuit', phone: '+44 20 7946 0958' };

export interface DesignToSave {
  name?: string;
  productId?: string;
  petId?: string | null;
  values?: Partial<SlotValues>;
  preview?: boolean;
  designId?: string;
  baseRevision?: number;
}

/** Of an account, as the functions ask for it. */
export const userOf = async (account: Account): Promise<TestUser> => ({
  uid: account.uid,
  token: await tokenOf(account),
});

/** Saves a design as the builder does: the first template of a product, filled in. */
export async function saveDesign(
  user: TestUser,
  { productId = 'round-tag', designId = freshId(), baseRevision = 0, ...more }: DesignToSave = {},
): Promise<Design> {
  const { name = 'Tag for Biscuit', petId = null, preview = true } = more;
  const filled = { ...values, ...more.values };
  const product = PRODUCTS.find(({ id }) => id === productId);
  const variantId = product?.variants[0]?.id;
  if (!product || variantId === undefined) throw new Error(`The shop has no ${productId}`);
  const template = templatesFor(product, filled)[0] ?? null;
  const document = newDesign({ product, variantId, template, values: filled });
  const answer = await callFunction(
    'saveDesign',
    { designId, baseRevision, name, productId, variantId, petId, document, preview },
    user,
  );
  if ('error' in answer) throw new Error(`${name} was not saved: ${answer.error.message}`);
  return { designId, revision: baseRevision + 1 };
}

const freshId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);

/** A guest of the shop in a browser, as the builder makes one at the first thing worth keeping. */
export async function becomeGuest(context: BrowserContext): Promise<TestUser> {
  const guest = await signUp({ guest: true });
  const user = {
    uid: guest.uid,
    emailVerified: false,
    isAnonymous: true,
    providerData: [],
    stsTokenManager: { ...guest.session, expirationTime: Date.now() + 3_600_000 },
    createdAt: String(Date.now()),
    lastLoginAt: String(Date.now()),
    apiKey: 'demo',
    appName: '[DEFAULT]',
  };
  await context.addInitScript((stored) => {
    // Once: what the page itself makes of it later stays.
    if (localStorage.getItem('e2e-guest') !== null) return;
    localStorage.setItem('e2e-guest', '1');
    localStorage.setItem('firebase:authUser:demo:[DEFAULT]', stored);
    localStorage.setItem('pawfolio.signed-in', '1');
  }, JSON.stringify(user));
  return guest;
}
