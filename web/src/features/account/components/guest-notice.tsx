import { profilePath, usagePath } from '@pawfolio/domain/user';
import { useEffect, useState } from 'react';
import { readDoc } from '../../../platform/rest.ts';
import { Notice } from '../../../shared/ui/notice.tsx';
import { countWords } from '../model/moved-words.ts';

const numberIn = (data: unknown, key: string): number => {
  const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : 0;
  return typeof value === 'number' ? value : 0;
};

/** What a guest has made so far, and what becomes of it. */
export default function GuestNotice({ uid, verb }: { uid: string; verb: string }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    let left = false;
    Promise.all([readDoc(profilePath(uid)), readDoc(usagePath(uid))]).then(
      ([profile, usage]) => {
        const counts = {
          pets: numberIn(profile, 'petCount'),
          designs: numberIn(usage, 'designCount'),
          orders: 0,
        };
        if (!left) setWords(countWords(counts));
      },
      () => undefined, // it comes along all the same
    );
    return () => {
      left = true;
    };
  }, [uid]);
  return (
    <Notice className="mb-6">
      {words === '' ? 'What you have made so far' : `What you have made so far, ${words},`} comes along when
      you {verb}. As a guest you would lose it when this browser’s data are cleared, or after 30 days away.
    </Notice>
  );
}
