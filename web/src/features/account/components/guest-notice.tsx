import { mergeGuest } from '@pawfolio/domain/user';
import { useEffect, useState } from 'react';
import { call } from '../../../platform/callables.ts';
import { idToken } from '../../../platform/token.ts';
import { Notice } from '../../../shared/ui/notice.tsx';
import { countWords, type Counts } from '../model/moved-words.ts';

const preview = async (uid: string): Promise<Counts> =>
  (await call(mergeGuest, { guestIdToken: await idToken(uid), previewOnly: true })).moved;

const NOTHING: Counts = { pets: 0, designs: 0, orders: 0 };

/** What a guest has made so far, as the server counts it, and what becomes of it. */
export default function GuestNotice({ uid, verb, carts }: { uid: string; verb: string; carts: number }) {
  const [counts, setCounts] = useState(NOTHING);
  useEffect(() => {
    let left = false;
    preview(uid).then(
      (moved) => {
        if (!left) setCounts(moved);
      },
      () => undefined, // it comes along all the same
    );
    return () => {
      left = true;
    };
  }, [uid]);
  const words = countWords({ ...counts, carts });
  return (
    <Notice className="mb-6">
      {words === '' ? 'What you have made so far' : `What you have made so far, ${words},`} comes along when
      you {verb}. As a guest you would lose it when this browser’s data are cleared, or after 30 days away.
    </Notice>
  );
}
