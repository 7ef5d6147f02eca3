import { createShare, revokeShares, type ShareLifetime } from '@pawfolio/domain/share';
import { call } from '../../../platform/callables.ts';

/** What goes with a link. */
export interface NewLink {
  /** Named by the page, so that a repetition after a broken connection makes no second link. */
  shareId: string;
  petId: string;
  documents: string[];
  lifetime: ShareLifetime;
}

/** Makes a link; answers what its address ends in. Throws `AppError`. */
export async function makeLink(link: NewLink): Promise<string> {
  return (await call(createShare, link)).token;
}

/** Ends a link at once. Throws `AppError`. */
export async function endLink(shareId: string): Promise<void> {
  await call(revokeShares, { shareIds: [shareId] });
}
