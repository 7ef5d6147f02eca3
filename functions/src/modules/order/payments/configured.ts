import { defineSecret, projectID } from 'firebase-functions/params';
import { paymentProvider, sandboxWebhook, site } from '../../../platform/params.ts';
import { choosePayments, type PaymentSettings } from './choose.ts';
import type { Payments } from './port.ts';

export const paymentWebhookSecret = defineSecret('PAYMENT_WEBHOOK_SECRET');
const stripeKey = defineSecret('STRIPE_SECRET_KEY');

/** What whoever takes or gives back money must be allowed to read. */
export const paymentSecrets = [paymentWebhookSecret, stripeKey];

export const paymentSettings = (): PaymentSettings => ({
  provider: paymentProvider.value(),
  projectId: projectID.value(),
  stripeKey: stripeKey.value(),
  webhookSecret: paymentWebhookSecret.value(),
  appUrl: site(projectID.value()),
  webhookUrl: sandboxWebhook(projectID.value(), 'payment'),
});

/** The provider that this project is configured for. */
export const payments = (): Promise<Payments> => choosePayments(paymentSettings());
