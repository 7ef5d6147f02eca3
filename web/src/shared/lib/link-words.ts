import { formatMoment } from './locale.ts';

/** Until when a link opens. */
export const endsInWords = (endsAt: number): string => `Opens until ${formatMoment(endsAt)}.`;

interface Viewed {
  views: number;
  lastViewedAt: { toMillis(): number } | null;
}

/** How often it was opened, and when last. */
export function viewsInWords({ views, lastViewedAt }: Viewed): string {
  if (views === 0 || lastViewedAt === null) return 'Not opened yet.';
  const often = views === 1 ? 'Opened once' : `Opened ${views} times`;
  return `${often}, last on ${formatMoment(lastViewedAt.toMillis())}.`;
}
