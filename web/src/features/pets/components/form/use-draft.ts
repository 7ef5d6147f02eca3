import { useCallback, useEffect, useRef } from 'react';
import { draftNow, draftsOf } from '../../api/draft-box.ts';
import { createAutosave } from '../../model/autosave.ts';
import { ownDraft } from '../../model/drafts.ts';
import {
  differingFields,
  fieldOf,
  rebase,
  saysTheSame,
  valuesOf,
  type PetDetails,
  type PetFormValues,
} from '../../model/pet-form.ts';
import type { PetFormApi } from './fields.ts';

interface DraftOptions {
  uid: string;
  slot: string;
  /** What the server holds, live; null for a pet that is yet to be added. */
  pet: PetDetails | null;
  /** What the form shows when nothing is typed. */
  blank: PetFormValues;
}

/** Keeps a form on this device while it is typed in. */
export interface DraftKeeper {
  /** What the untouched form would show now. */
  base: () => PetFormValues;
  /** From now on nothing is kept until something is typed: it has been saved, or thrown away. */
  rest: () => void;
  /** Keeps what is typed now, at once. */
  keep: () => void;
}

/**
 * Autosaves what is typed and lets what is not touched follow the changes of another tab or device. The last words are
 * kept when the page is hidden, which on a phone is all the warning there is.
 */
export function useDraft(form: PetFormApi, { uid, slot, pet, blank }: DraftOptions): DraftKeeper {
  const base = useRef(blank);
  const saver = useRef<ReturnType<typeof createAutosave<PetFormValues>>>(null);
  /** What is typed here and not saved: another tab with the same form may throw away what both have kept. */
  const typed = useRef<PetFormValues>(null);

  useEffect(() => {
    const own = ownDraft(draftsOf(uid), slot);
    const autosave = createAutosave<PetFormValues>((values) => {
      if (differingFields(base.current, values).length === 0) own.forget();
      else own.keep(draftNow({ values, base: base.current, creates: pet === null }));
    });
    saver.current = autosave;
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        typed.current = structuredClone(values);
        autosave.push(typed.current);
      },
    });
    const keepLast = (): void => {
      const last = typed.current;
      if (last && differingFields(base.current, last).length > 0) autosave.push(last);
      autosave.flush();
    };
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') autosave.flush();
    };
    window.addEventListener('pagehide', keepLast);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      stop();
      keepLast();
      window.removeEventListener('pagehide', keepLast);
      document.removeEventListener('visibilitychange', onHidden);
    };
    // Whether there is a pet never changes in the life of a form.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, uid, slot]);

  useEffect(() => {
    if (pet === null) return;
    const now = valuesOf(pet);
    if (saysTheSame(base.current, pet)) return;
    const shown = form.getValues();
    const next = rebase(base.current, shown, now);
    base.current = now;
    for (const field of differingFields(shown, next)) form.setValue(field, fieldOf(next, field));
  }, [form, pet]);

  const rest = useCallback(() => {
    typed.current = null;
    saver.current?.cancel();
  }, []);
  const keep = useCallback(() => {
    typed.current = structuredClone(form.getValues());
    saver.current?.push(typed.current);
    saver.current?.flush();
  }, [form]);
  return { base: useCallback(() => base.current, []), rest, keep };
}
