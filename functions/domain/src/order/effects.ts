import type { OrderEvent } from './event.ts';
import { paysInFull, type OrderTerms } from './fold.ts';

/** Something to do once for an order. `key` names it within the order and never changes. */
export type Effect =
  | { key: 'submit'; kind: 'submit' }
  | { key: 'refund'; kind: 'refund' }
  | { key: string; kind: 'mail'; template: MailTemplate };

export const mailTemplates = [
  'paid',
  'payment_failed',
  'refunded',
  'on_hold',
  'shipped',
  'delivered',
  'failed',
  'cancelled',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

const mail = (template: MailTemplate, of = ''): Effect => ({
  key: of === '' ? `mail_${template}` : `mail_${template}_${of}`,
  kind: 'mail',
  template,
});

type Terms = Pick<OrderTerms, 'total'>;

/** A parcel id as part of a document id. */
export const parcelKey = (id: string): string =>
  encodeURIComponent(id)
    .replaceAll(/[^A-Za-z0-9_-]/g, '-')
    .slice(0, 100);

function effectsOf({ fact }: OrderEvent, terms: Terms): Effect[] {
  if (fact.about === 'nothing') return [];
  if (fact.about === 'payment') {
    if (fact.to === 'paid' && paysInFull(fact, terms))
      return [{ key: 'submit', kind: 'submit' }, mail('paid')];
    if (fact.to === 'failed') return [mail('payment_failed')];
    return fact.to === 'refunded' || fact.to === 'partially_refunded' ? [mail('refunded')] : [];
  }
  const parcel = fact.parcel?.id;
  if (fact.to === 'shipped' || fact.to === 'delivered') return [mail(fact.to, parcel && parcelKey(parcel))];
  // Whoever carries it out gives back what has been paid by then, and waits for a payment that is on its way.
  if (fact.to === 'cancelled') return [{ key: 'refund', kind: 'refund' }, mail('cancelled')];
  return fact.to === 'on_hold' || fact.to === 'failed' ? [mail(fact.to)] : [];
}

/**
 * The side effects of a set of events, each once, in order of their keys. An effect follows from the presence of an
 * event, never from the state that the order went through on the way: a set that grows only ever adds effects, so
 * that no order of arrival can cause one too many. Whoever carries out `submit` looks at the order's state then.
 */
export function effectsOfAll(events: readonly OrderEvent[], terms: Terms): Effect[] {
  const all = events.flatMap((event) => effectsOf(event, terms));
  const effects = new Map(all.map((effect) => [effect.key, effect] as const));
  return [...effects.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
