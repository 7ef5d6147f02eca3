import { useEffect } from 'react';
import { draftsOf } from '../../api/draft-box.ts';
import { finishedSlots } from '../../model/drafts.ts';
import { UnfinishedNotice } from './unfinished-notice.tsx';

interface Props {
  uid: string;
  /** The ids of all pets; null while the server has not said so. */
  known: ReadonlySet<string> | null;
  /** The same, once nothing here waits for the server. */
  stored: ReadonlySet<string> | null;
}

/** What was begun on this device and not ended; what has been saved since goes. */
export default function Unfinished({ uid, known, stored }: Props) {
  useTidyDrafts(uid, stored);
  return <UnfinishedNotice uid={uid} known={known} />;
}

/** Drafts of pets that the server has by now, from a page that was closed before it heard so. */
function useTidyDrafts(uid: string, stored: ReadonlySet<string> | null): void {
  useEffect(() => {
    if (stored === null) return;
    const box = draftsOf(uid);
    for (const slot of finishedSlots(box.all(), stored)) box.clear(slot);
  }, [uid, stored]);
}
