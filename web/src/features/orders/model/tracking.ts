import type { Shipment } from '@pawfolio/domain/order';

/** Where a parcel can be followed. Only an address of the web: what a provider sends is not trusted to be one. */
export function trackingLink({ trackingUrl }: Pick<Shipment, 'trackingUrl'>): string | null {
  if (trackingUrl === null || !URL.canParse(trackingUrl)) return null;
  const url = new URL(trackingUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
