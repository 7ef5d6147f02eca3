import type { Share } from './schema.ts';

const at = { toMillis: () => Date.UTC(2026, 5, 15) };

/** A link that nobody has opened yet. */
export const validShare = (changes: Partial<Share> = {}): Share => ({
  petId: 'biscuit',
  documents: [],
  lifetime: '7d',
  token: 'AbCdEfGhIjKlMnOpQrStUvWxYz012345',
  revoked: false,
  endsAt: { toMillis: () => at.toMillis() + 7 * 86_400_000 },
  views: 0,
  lastViewedAt: null,
  createdAt: at,
  ...changes,
});
