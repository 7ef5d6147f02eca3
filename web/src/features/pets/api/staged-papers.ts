import { today } from '@pawfolio/domain/kernel';
import {
  checkDocument,
  documentValues,
  guessDocument,
  type DocumentDetails,
  type DocumentIssue,
  type DocumentValues,
} from '@pawfolio/domain/media';
import { useMemo } from 'react';
import { create } from 'zustand';
import { checkFile, type GoodFile, type RefusedFile } from '../../../platform/uploads/check-file.ts';
import { addUploads } from '../../../platform/uploads/uploads.ts';

/** A file that was picked and is not yet sent: its owner looks at what is said of it. */
export interface StagedPaper {
  id: number;
  uid: string;
  petId: string;
  picked: GoodFile;
  /** Local address of the file. */
  preview: string;
  values: DocumentValues;
  issues: readonly DocumentIssue[];
}

/** Lives as long as the page, so that nothing typed is lost by looking at another tab. */
const useStaged = create<readonly StagedPaper[]>()(() => []);
let made = 0;

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
useStaged.subscribe((papers) => {
  if (papers.length > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
});

/** What waits to be sent for one pet, in the order in which it was picked. */
export function useStagedPapers(petId: string): readonly StagedPaper[] {
  const all = useStaged();
  return useMemo(() => all.filter((paper) => paper.petId === petId), [all, petId]);
}

/** Looks at the files and lays out those that can be used. Resolves with the ones that cannot, and why. */
export async function stagePapers(
  uid: string,
  petId: string,
  files: readonly File[],
): Promise<RefusedFile[]> {
  const checked = await Promise.all(files.map((file) => checkFile('document', file)));
  const day = today();
  const papers = checked
    .filter((one) => one.ok)
    .map((picked): StagedPaper => {
      const values = documentValues(guessDocument(picked.file.name, day));
      return {
        id: ++made,
        uid,
        petId,
        picked,
        preview: URL.createObjectURL(picked.file),
        values,
        issues: [],
      };
    });
  useStaged.setState((all) => [...all, ...papers], true);
  return checked.filter((one) => !one.ok);
}

export function changeStaged(id: number, name: keyof DocumentValues, value: string): void {
  useStaged.setState(
    (all) =>
      all.map((paper) =>
        paper.id === id
          ? {
              ...paper,
              values: { ...paper.values, [name]: value },
              issues: paper.issues.filter(({ path }) => path[0] !== name),
            }
          : paper,
      ),
    true,
  );
}

export function dropStaged(ids: readonly number[]): void {
  const gone = useStaged.getState().filter(({ id }) => ids.includes(id));
  useStaged.setState((all) => all.filter(({ id }) => !ids.includes(id)), true);
  for (const { preview } of gone) URL.revokeObjectURL(preview);
}

/**
 * Sends what waits for a pet, all or nothing. Answers with null, or with the first paper of which something is not right;
 * then each such paper has its issues.
 */
export function sendStaged(papers: readonly StagedPaper[]): StagedPaper | null {
  const checked = papers.map((paper) => ({ paper, result: checkDocument(paper.values) }));
  const wrong = new Map(
    checked.flatMap(({ paper, result }) => ('issues' in result ? [[paper.id, result.issues]] : [])),
  );
  if (wrong.size > 0) {
    useStaged.setState(
      (all) => all.map((one) => ({ ...one, issues: wrong.get(one.id) ?? one.issues })),
      true,
    );
    return useStaged.getState().find(({ id }) => wrong.has(id)) ?? null;
  }
  const good = checked.flatMap(({ paper, result }) =>
    'value' in result ? [{ paper, details: result.value }] : [],
  );
  addUploads(good.map(({ paper, details }) => wanted(paper, details)));
  dropStaged(papers.map(({ id }) => id));
  return null;
}

const wanted = ({ uid, petId, picked }: StagedPaper, details: DocumentDetails) => ({
  ...picked,
  target: { kind: 'document' as const, uid, petId, details },
});
