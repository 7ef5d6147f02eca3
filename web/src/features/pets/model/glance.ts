import { daysBetween, type IsoDate } from '@pawfolio/domain/kernel';
import { expiryOf, type DocumentAsset } from '@pawfolio/domain/media';

/** A paper at a glance. */
export interface GlancedPaper {
  id: string;
  title: string;
  /** The last day, of one that has expired or is about to; else null. */
  expiresOn: IsoDate | null;
}

/** How many the overview shows. */
export const GLANCE = 3;

interface Expiring {
  documentId: string | null;
  title: string;
  dueOn: IsoDate;
}

/**
 * The papers to show at a glance: first those that have expired or are about to, the earliest first, then the newest. What is
 * said of a paper in `newest` counts more than in `expiring`, which may be a moment behind. `today` null: no date matters.
 */
export function glance(
  newest: readonly Pick<DocumentAsset & { id: string }, 'id' | 'title' | 'expiresOn' | 'state'>[],
  expiring: readonly Expiring[],
  today: IsoDate | null,
): GlancedPaper[] {
  const known = new Set(newest.map(({ id }) => id));
  const others = expiring.flatMap(({ documentId, title, dueOn }) =>
    documentId === null || known.has(documentId) ? [] : [{ id: documentId, title, expiresOn: dueOn }],
  );
  const all = [...newest.filter(({ state }) => state !== 'failed'), ...others].map((paper) => ({
    ...{ id: paper.id, title: paper.title },
    expiresOn: isUrgent(paper.expiresOn, today) ? paper.expiresOn : null,
  }));
  const urgent = all.filter((paper) => paper.expiresOn !== null);
  urgent.sort((a, b) => ((a.expiresOn ?? '') < (b.expiresOn ?? '') ? -1 : 1));
  const listed = new Set(newest.map(({ id }) => id));
  const rest = all.filter(({ id, expiresOn }) => expiresOn === null && listed.has(id));
  return [...urgent.slice(0, GLANCE), ...rest].slice(0, Math.max(GLANCE, urgent.slice(0, GLANCE).length + 1));
}

/** What expired longer ago is history, as it is among what is due. */
const FORGOTTEN_AFTER_DAYS = 30;

function isUrgent(expiresOn: IsoDate | null, today: IsoDate | null): boolean {
  if (today === null || expiresOn === null) return false;
  const isOld = daysBetween(expiresOn, today) > FORGOTTEN_AFTER_DAYS;
  return !isOld && expiryOf({ expiresOn }, today) !== 'valid';
}
