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
