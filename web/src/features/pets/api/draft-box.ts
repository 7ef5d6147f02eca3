import { keepPrivate } from '../../../platform/private.ts';
import { draftBox, type Draft, type DraftBox } from '../model/drafts.ts';

/** The drafts of an account on this device. */
export const draftsOf = (uid: string): DraftBox =>
  draftBox(uid, localStorage, (key, value) => keepPrivate(uid, localStorage, key, value));

/** A draft as of now. */
export const draftNow = (draft: Pick<Draft, 'values' | 'base' | 'creates'>): Draft => ({
  ...draft,
  savedAt: Date.now(),
  state: 'typing',
  reason: null,
});
