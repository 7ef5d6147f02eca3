export const ordersPath = 'orders';
export const orderPath = (orderId: string): string => `orders/${orderId}`;
export const timelinePath = (orderId: string): string => `orders/${orderId}/timeline`;
export const timelineEntryPath = (orderId: string, eventId: string): string =>
  `${timelinePath(orderId)}/${eventId}`;

/** Inbox of received events; the id makes a second delivery of the same event a duplicate. */
export const webhookEventPath = (provider: string, eventId: string): string =>
  `webhookEvents/${provider}_${eventId}`;

/** A side effect of an order; its key makes it happen once. */
export const outboxPath = (orderId: string, effect: string): string => `outbox/${orderId}_${effect}`;
