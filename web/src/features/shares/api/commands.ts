import { createShare, revokeShares } from '@pawfolio/domain/share';
import { call } from '../../../platform/callables.ts';
import type { LinkWish } from '../model/link-id.ts';

/** What goes with a link. */
export interface NewLink extends LinkWish {
  /** Named by the page, so that a repetition after a broken connection makes no second link. */
  shareId: string;
}

/** Makes a link; answers what its address ends in. Throws `AppError`. */
export async function makeLink(link: NewLink): Promise<string> {
  return (await call(createShare, link)).token;
}

/** Ends a link at once. Throws `AppError`. */
export async function endLink(shareId: string): Promise<void> {
  await call(revokeShares, { shareIds: [shareId] });
}
