import { daysBetween, nameKey, whenInWords, type IsoDate } from '../kernel/index.ts';
import { documentKinds, type DocumentKind } from './kinds.ts';
import { documentKindLabel } from './labels.ts';

/** What a list of papers has to know of each. */
export interface Paper {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly fileName: string;
  readonly expiresOn: IsoDate | null;
  readonly createdAt: { toMillis(): number };
}

/** A paper is told of as expiring so many days ahead, as long as a vaccination is due. */
export const EXPIRES_SOON_DAYS = 30;

export type ExpiryState = 'expired' | 'expiring' | 'valid';

/** How a paper stands on a day: its last day is still one on which it is valid. Null where no end is known. */
export function expiryOf({ expiresOn }: Pick<Paper, 'expiresOn'>, today: IsoDate): ExpiryState | null {
  if (expiresOn === null) return null;
  const days = daysBetween(today, expiresOn);
  if (days < 0) return 'expired';
  return days <= EXPIRES_SOON_DAYS ? 'expiring' : 'valid';
}

/** `Expired 3 weeks ago`, `Expires in 12 days`; null where no end is known. */
export const expiryWords = ({ expiresOn }: Pick<Paper, 'expiresOn'>, today: IsoDate): string | null =>
  expiresOn === null ? null : `${expiresOn < today ? 'Expired' : 'Expires'} ${whenInWords(expiresOn, today)}`;

const ranks: Record<ExpiryState, number> = { expired: 0, expiring: 1, valid: 2 };
const rank = (paper: Paper, today: IsoDate | null): number =>
  ranks[(today === null ? null : expiryOf(paper, today)) ?? 'valid'];

/**
 * Sorts papers: what has expired or is about to comes first, the earlier before the later; the others newest first. Where no
 * date matters any more, since the pet has died, `today` is null.
 */
export function byExpiry(today: IsoDate | null): (a: Paper, b: Paper) => number {
  return (a, b) => {
    const [first, second] = [rank(a, today), rank(b, today)];
    if (first !== second) return first - second;
    const urgent = first < ranks.valid ? compare(a.expiresOn ?? '', b.expiresOn ?? '') : 0;
    return urgent || b.createdAt.toMillis() - a.createdAt.toMillis() || compare(a.id, b.id);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface PaperGroup<T> {
  kind: DocumentKind;
  papers: T[];
}

/**
 * Papers by kind, each group sorted by `byExpiry`. Groups with something that has expired or is about to stand before the
 * others; beyond that they keep the order of `documentKinds`. Empty groups are left out.
 */
export function groupPapers<T extends Paper>(papers: readonly T[], today: IsoDate | null): PaperGroup<T>[] {
  const groups = documentKinds.map((kind) => ({
    kind,
    papers: papers.filter((paper) => paper.kind === kind).sort(byExpiry(today)),
  }));
  const first = ({ papers: [most] }: PaperGroup<T>): number => (most ? rank(most, today) : ranks.valid);
  return groups.filter((group) => group.papers.length > 0).sort((a, b) => first(a) - first(b));
}

/** How many papers there are of each kind, in the order of `documentKinds`; kinds without any are left out. */
export function countPapers(papers: readonly Pick<Paper, 'kind'>[]): Map<DocumentKind, number> {
  const counts = documentKinds.map((kind) => [kind, papers.filter((paper) => paper.kind === kind).length]);
  return new Map((counts as [DocumentKind, number][]).filter(([, count]) => count > 0));
}

/**
 * The papers in whose title, file name or kind every word of `query` stands, whatever its case and accents. All of them for
 * an empty query.
 */
export function findPapers<T extends Pick<Paper, 'kind' | 'title' | 'fileName'>>(
  papers: readonly T[],
  query: string,
): T[] {
  const wanted = query.trim() === '' ? [] : query.trim().split(/\s+/).map(nameKey);
  return papers.filter((paper) => {
    const said = nameKey(`${paper.title} ${paper.fileName} ${documentKindLabel(paper.kind)}`);
    return wanted.every((word) => said.includes(word));
  });
}
