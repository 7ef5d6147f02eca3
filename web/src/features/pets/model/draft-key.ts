/** How the keys of an account's drafts begin, in what this device keeps. Apart, so that a page that only asks loads no form. */
export const draftKey = (uid: string): string => `pawfolio.pet-draft.${uid}.`;

/** Whether an account may have drafts on this device. */
export const mayHaveDrafts = (uid: string, storage: Storage): boolean =>
  Object.keys(storage).some((key) => key.startsWith(draftKey(uid)));
