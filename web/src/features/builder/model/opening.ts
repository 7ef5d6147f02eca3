import { fingerprint, type Content } from './content.ts';
import type { Copy, Draft } from './drafts.ts';
import type { CloudDesign, SaveState } from './save-state.ts';

/** What is known of a design when it is opened. */
export interface Found {
  uid: string | null;
  draft: Draft | null;
  copy: Copy | null;
  /** `unreachable`: there was no answer. `signed-out`: nobody is signed in who could have one. */
  cloud: CloudDesign | null | 'unreachable' | 'signed-out';
}

/** How work on a design begins. */
export interface Opened {
  content: Content;
  revision: number;
  saved: Content | null;
  attempts: readonly string[];
  state: SaveState;
}

/**
 * Brings together what the cloud has and what this device has kept: nothing that was typed is left out, and nothing that
 * somebody else has saved is overwritten. Null when there is no such design.
 */
export function openDesign({ uid, draft, copy, cloud }: Found): Opened | null {
  if (cloud === 'unreachable' || cloud === 'signed-out') {
    const state: SaveState = { kind: cloud === 'unreachable' ? 'offline' : 'signed-out' };
    if (draft) return { ...fromDraft(draft), state };
    return copy ? { ...clean(copy.content, copy.revision), attempts: [] } : null;
  }
  if (!draft) return cloud ? clean(cloud.content, cloud.revision) : null;
  return cloud ? withCloud(draft, cloud) : alone(draft, uid);
}

const clean = (content: Content, revision: number): Opened => ({
  content,
  revision,
  saved: content,
  attempts: [],
  state: { kind: 'saved' },
});

const fromDraft = ({ content, baseRevision, attempts }: Draft): Opened => ({
  content,
  revision: baseRevision,
  saved: null,
  attempts,
  state: { kind: 'changed' },
});

function withCloud(draft: Draft, cloud: CloudDesign): Opened {
  const theirs = fingerprint(cloud.content);
  if (theirs === fingerprint(draft.content)) return clean(cloud.content, cloud.revision);
  const isOurs = draft.attempts.includes(theirs);
  const opened = { ...fromDraft(draft), saved: cloud.content };
  if (isOurs || cloud.revision === draft.baseRevision)
    return { ...opened, revision: cloud.revision, attempts: [] };
  return { ...opened, state: { kind: 'conflict', theirs: cloud } };
}

/** Not in the cloud: never saved, a guest's who is somebody else by now, or deleted elsewhere. */
function alone(draft: Draft, uid: string | null): Opened {
  const opened = fromDraft(draft);
  if (draft.baseRevision === 0 || draft.owner !== uid) return { ...opened, revision: 0 };
  return { ...opened, state: { kind: 'conflict', theirs: null } };
}
