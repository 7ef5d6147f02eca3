import { defineBoolean, defineInt, defineString } from 'firebase-functions/params';

/** Where everything runs. It must be the region of the default bucket, else Storage triggers cannot be deployed. */
export const region = defineString('FUNCTIONS_REGION', {
  default: 'us-central1',
  description: 'Region of all functions; the same as that of the default bucket.',
});

/** Turn on once the web app is registered with App Check: callers without a valid token are then refused. */
export const requireAppCheck = defineBoolean('REQUIRE_APP_CHECK', {
  default: false,
  description: 'Refuse callable requests that carry no valid App Check token.',
});

/** A brake on cost, not a capacity plan: one instance serves two uploads at a time. */
export const mediaMaxInstances = defineInt('MEDIA_MAX_INSTANCES', {
  default: 20,
  description: 'How many instances may process uploads at once.',
});

/** Bursts of 1,000 webhooks a minute are some 17 a second; one instance takes eighty at a time. */
export const webhookMaxInstances = defineInt('WEBHOOK_MAX_INSTANCES', {
  default: 10,
  description: 'How many instances may receive webhooks at once.',
});

/** For links in mails. */
export const appUrl = defineString('APP_URL', {
  default: '',
  description: 'Where the app is, without a slash at its end; empty for https://<project>.web.app.',
});

/** For a sandbox without the rewrites of Hosting. */
export const sandboxFunctionsUrl = defineString('SANDBOX_FUNCTIONS_URL', {
  default: '',
  description: 'Where the functions are, for the events of the sandboxes; empty to go through the app.',
});

/** Where the app is, without a slash at its end. */
export const site = (project: string): string => appUrl.value() || `https://${project}.web.app`;

/** Where a sandbox delivers its events: to the app like everybody, unless the functions stand alone. */
export const sandboxWebhook = (project: string, of: 'payment' | 'fulfilment'): string =>
  sandboxFunctionsUrl.value() === ''
    ? `${site(project)}/webhooks/${of}`
    : `${sandboxFunctionsUrl.value()}/${of}Webhook`;

/** Who takes payments; the sandbox refuses any project that is not named `demo-…`. */
export const paymentProvider = defineString('PAYMENT_PROVIDER', {
  default: 'stripe',
  description: 'stripe, or sandbox for developers: a page that stands in for the payment.',
});

/** Who prints; the sandbox refuses any project that is not named `demo-…`. */
export const printProvider = defineString('PRINT_PROVIDER', {
  default: 'printful',
  description: 'printful, or sandbox for developers: a page on which they decide what becomes of an order.',
});

/** Which of Printful's variants is which of ours. */
export const printfulCatalog = defineString('PRINTFUL_CATALOG', {
  default: '{}',
  description:
    'JSON: { "product/variant": { "variantId": 1, "technique": "dtg", "placements": { "front": "front" } } }',
});
