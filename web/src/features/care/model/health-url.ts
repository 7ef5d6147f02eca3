import { recordKinds, type RecordKind } from '@pawfolio/domain/pet';
import { useSearchParams } from 'react-router-dom';

/** Which form is open. `correct` and `again` begin a new entry from a stored one. */
export type OpenForm =
  { mode: 'add'; kind: RecordKind } | { mode: 'edit' | 'correct' | 'again'; recordId: string };

const isKind = (text: string): text is RecordKind => (recordKinds as readonly string[]).includes(text);
const modes = ['edit', 'correct', 'again'] as const;

/** The form that an address asks for; null when none. */
export function formIn(params: URLSearchParams): OpenForm | null {
  const kind = params.get('add');
  if (kind !== null && isKind(kind)) return { mode: 'add', kind };
  for (const mode of modes) {
    const recordId = params.get(mode);
    if (recordId) return { mode, recordId };
  }
  return null;
}

/** The search part that opens a form on the health page: `?add=weight`. */
export const formSearch = (form: OpenForm): string =>
  form.mode === 'add' ? `?add=${form.kind}` : `?${form.mode}=${form.recordId}`;

/** The kinds that the history is narrowed to; none means all. */
export const kindsIn = (params: URLSearchParams): RecordKind[] =>
  (params.get('show') ?? '').split(',').filter(isKind);

/** What of the health page stands in its address, so that a link, a reload and the way back show the same. */
export function useHealthUrl() {
  const [params, setParams] = useSearchParams();
  const change = (next: (params: URLSearchParams) => void, replace: boolean): void =>
    setParams(
      (old) => {
        const changed = new URLSearchParams(old);
        next(changed);
        return changed;
      },
      { replace, preventScrollReset: true },
    );
  const clear = (changed: URLSearchParams): void => {
    for (const name of ['add', ...modes]) changed.delete(name);
  };
  return {
    form: formIn(params),
    kinds: kindsIn(params),
    open: (form: OpenForm): void =>
      change((changed) => {
        clear(changed);
        if (form.mode === 'add') changed.set('add', form.kind);
        else changed.set(form.mode, form.recordId);
      }, false),
    close: (): void => change(clear, true),
    show: (kinds: readonly RecordKind[]): void =>
      change((changed) => {
        if (kinds.length > 0) changed.set('show', kinds.join(','));
        else changed.delete('show');
      }, true),
  };
}
