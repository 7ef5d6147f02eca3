import { documentKinds, type DocumentKind } from '@pawfolio/domain/media';
import { useSearchParams } from 'react-router-dom';

const isKind = (text: string | null): text is DocumentKind =>
  (documentKinds as readonly (string | null)[]).includes(text);

/** What of the documents stands in their address. */
export interface DocumentsView {
  /** Which kind is shown; null for all. */
  kind: DocumentKind | null;
  /** What is searched for, '' for nothing. */
  find: string;
  /** Id of the paper that is looked at. */
  open: string | null;
  /** Id of the paper that is edited. */
  edit: string | null;
}

/** What an address asks for. */
export function viewIn(params: URLSearchParams): DocumentsView {
  const kind = params.get('kind');
  return {
    kind: isKind(kind) ? kind : null,
    find: params.get('find') ?? '',
    open: params.get('open') || null,
    edit: params.get('edit') || null,
  };
}

/** The parameters after a change; what is empty does not stand in the address. */
export function withView(params: URLSearchParams, change: Partial<DocumentsView>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** The documents page by its address, so that a link, a reload and the way back show the same. */
export function useDocumentsView() {
  const [params, setParams] = useSearchParams();
  const change = (what: Partial<DocumentsView>, replace = true): void =>
    setParams((old) => withView(old, what), { replace, preventScrollReset: true });
  return { ...viewIn(params), change };
}
