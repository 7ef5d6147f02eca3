import { shareLimits } from '@pawfolio/domain/share';
import { useRef, useState } from 'react';
import { toAppError, type AppError } from '../../../platform/errors.ts';
import { newId } from '../../../platform/write.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { makeLink } from '../api/commands.ts';
import { linkFor, type LinkWish, type Unanswered } from './link-id.ts';

function wordsFor({ code, message }: AppError): string {
  if (code === 'resource-exhausted')
    return `There can be ${shareLimits.living} links at a time, and ${shareLimits.aDay} new ones a day. End one that is not needed any more.`;
  if (code === 'failed-precondition')
    return 'No link was made: one of the documents is not ready, or the link has ended meanwhile. Please look at your choice and try again.';
  return message;
}

/**
 * Makes links. One that was not answered keeps its id as long as the same is wanted, so that trying again makes no second
 * one. One that the server refuses is done with: the next try is another link.
 */
export function useMakeLink() {
  const last = useRef<Unanswered | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const make = async (wish: LinkWish): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      last.current = await linkFor(last.current, wish, newId);
      await makeLink({ ...wish, shareId: last.current.shareId });
      last.current = null;
      toast('The link is made. Copy it and send it', { tone: 'good' });
      return true;
    } catch (error) {
      const known = toAppError(error);
      if (known.code === 'failed-precondition') last.current = null;
      setRefusal(wordsFor(known));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { make, busy, refusal };
}
