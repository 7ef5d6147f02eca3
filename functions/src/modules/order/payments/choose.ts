import { PaymentUnavailable, type Payments } from './port.ts';
import { sandboxPayments } from './sandbox.ts';
import { sign, signatureSchemes } from '../../../platform/webhook-signature.ts';

export interface PaymentSettings {
  provider: string;
  projectId: string;
  stripeKey: string;
  webhookSecret: string;
  appUrl: string;
  /** Where the sandbox sends its events. */
  webhookUrl: string;
}

/** Throws unless the project is one that reaches no real service. */
export function assertDemo(projectId: string): void {
  if (!projectId.startsWith('demo-'))
    throw new Error(
      'The sandbox takes no money: it runs in a project named demo-… only. Set PAYMENT_PROVIDER=stripe.',
    );
}

/** Sends a Stripe-shaped event to our own webhook, signed as Stripe signs. Rejects when it was not stored. */
export async function sendSandboxEvent(
  { webhookUrl, webhookSecret }: Pick<PaymentSettings, 'webhookUrl' | 'webhookSecret'>,
  event: Record<string, unknown>,
): Promise<void> {
  const body = JSON.stringify(event);
  const at = Math.floor(Date.now() / 1000);
  const signature = sign(webhookSecret, signatureSchemes.stripe, `${at}.${body}`);
  const answer = await fetch(webhookUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` },
    body,
  }).catch((error: unknown) => {
    throw new PaymentUnavailable(error);
  });
  if (!answer.ok) throw new PaymentUnavailable(new Error(`The webhook answered ${answer.status}`));
}

/** The provider that the configuration names. Throws for one that is unknown, and for the sandbox with a real project. */
export async function choosePayments(settings: PaymentSettings): Promise<Payments> {
  switch (settings.provider) {
    case 'stripe': {
      if (settings.stripeKey === '') throw new Error('STRIPE_SECRET_KEY is not set');
      // Fetched when it is needed: most functions of this module never do.
      const { stripePayments } = await import('./stripe.ts');
      return stripePayments({ secretKey: settings.stripeKey });
    }
    case 'sandbox':
      assertDemo(settings.projectId);
      return sandboxPayments({
        secret: settings.webhookSecret,
        appUrl: settings.appUrl,
        send: (event) => sendSandboxEvent(settings, event),
        now: Date.now,
      });
    default:
      throw new Error(`PAYMENT_PROVIDER must be stripe or sandbox; it is ${settings.provider}`);
  }
}
