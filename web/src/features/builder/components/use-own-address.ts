import { useState } from 'react';

interface Own {
  id: string;
  key: string;
  /** Whether the address has come to be this id: until then the old one still means the same design. */
  seen: boolean;
}

/**
 * What is meant by an address. A new design gets its id, and with it its address, while it is worked on, and "keep both"
 * gives it another one: then the address changes and what is on the table stays. `claim` says that an id is its own.
 */
export function useOwnAddress(
  slug: string,
  designId: string | undefined,
): { key: string; claim: (designId: string) => void } {
  const [own, setOwn] = useState<Own | null>(null);
  const isOwn = own !== null && own.id === designId;
  if (isOwn && !own.seen) setOwn({ ...own, seen: true });
  // Going back to where a new design begins, after one was begun there, is to begin another.
  const other = designId ?? `new ${slug} ${own?.id ?? ''}`;
  const key = own && (isOwn || !own.seen) ? own.key : other;
  return { key, claim: (id) => setOwn({ id, key, seen: id === designId }) };
}
