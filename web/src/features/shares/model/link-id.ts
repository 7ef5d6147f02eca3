import type { ShareLifetime } from '@pawfolio/domain/share';

/** What somebody who has a link may read, and for how long. */
export interface LinkWish {
  petId: string;
  documents: string[];
  lifetime: ShareLifetime;
}

/** A link that was asked for and not answered: trying again must not make a second one. */
export interface Unanswered {
  shareId: string;
  /** What was asked for: another wish is another link, for the first may be open already. */
  wish: string;
}

const wordsOf = ({ petId, documents, lifetime }: LinkWish): string =>
  JSON.stringify([petId, lifetime, [...documents].sort()]);

/** The link to go on with: the one that was not answered if it is for the same, else a new one. */
export async function linkFor(
  last: Unanswered | null,
  wanted: LinkWish,
  newId: () => Promise<string>,
): Promise<Unanswered> {
  const wish = wordsOf(wanted);
  return last?.wish === wish ? last : { shareId: await newId(), wish };
}
