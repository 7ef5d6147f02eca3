import type { IsoDate, WithId } from '@pawfolio/domain/kernel';
import { countPapers, documentKindsLabel, findPapers, type PaperGroup } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import { useId } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { Card } from '../../../../shared/ui/card.tsx';
import { FilterChips } from '../../../../shared/ui/filter-chips.tsx';
import { SearchField } from '../../../../shared/ui/search-field.tsx';
import type { useDocumentsView } from '../../model/documents-url.ts';
import { count } from '../../model/describe.ts';
import type { PaperInHand } from '../../model/paper-list.ts';
import { DocumentRow } from './document-row.tsx';

type View = ReturnType<typeof useDocumentsView>;

/** Narrows the list: by words, and by kind. Both stand in the address. */
export function DocumentFilters({ papers, view }: { papers: readonly PaperInHand[]; view: View }) {
  const { kind, find, change } = view;
  const found = findPapers(papers, find);
  const options = [...countPapers(papers).keys()].map((value) => ({
    value,
    label: documentKindsLabel(value),
    count: found.filter((paper) => paper.kind === value).length,
  }));
  return (
    <search className="grid gap-4">
      <SearchField
        label="Search documents"
        value={find}
        className="sm:max-w-96"
        onChange={(text) => change({ find: text })}
      />
      {options.length > 1 && (
        <FilterChips
          label="Kinds of documents"
          options={options}
          value={kind ? [kind] : []}
          onChange={([chosen]) => change({ kind: chosen ?? null })}
        />
      )}
      <p role="status" className="sr-only">
        {find || kind ? `${count(shownOf(papers, view).length, 'document')} found` : ''}
      </p>
    </search>
  );
}

/** The papers that an address asks for, in no order. */
export const shownOf = (papers: readonly PaperInHand[], { kind, find }: Pick<View, 'kind' | 'find'>) =>
  findPapers(papers, find).filter((paper) => kind === null || paper.kind === kind);

interface GroupProps {
  pet: WithId<Pet>;
  group: PaperGroup<PaperInHand>;
  today: IsoDate | null;
  pendingIds: ReadonlySet<string>;
  view: View;
}

/** All papers of one kind. */
export function DocumentGroup({ pet, group, today, pendingIds, view }: GroupProps) {
  const id = useId();
  return (
    <Card aria-labelledby={id} className="px-5 pt-5 pb-1 sm:px-6">
      <h2 id={id} className="text-xl">
        {documentKindsLabel(group.kind)}
      </h2>
      <ul className="mt-1">
        {group.papers.map((paper) => (
          <DocumentRow
            key={paper.id}
            {...{ pet, paper, today }}
            pending={pendingIds.has(paper.id)}
            onOpen={() => view.change({ open: paper.id }, false)}
            onEdit={() => view.change({ edit: paper.id }, false)}
          />
        ))}
      </ul>
    </Card>
  );
}

/** Nothing fits what was asked for. */
export function NothingFound({ view }: { view: View }) {
  const { find, change } = view;
  return (
    <p className="text-muted">
      {find.trim() ? `No document here mentions “${find.trim()}”.` : 'There is no document of this kind.'}{' '}
      <Button variant="quiet" size="sm" onClick={() => change({ kind: null, find: '' })}>
        Show all documents
      </Button>
    </p>
  );
}
