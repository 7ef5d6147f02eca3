import { parseWeight, weightJump, type Entry, type RecordValues } from '@pawfolio/domain/pet';
import { isIsoDate } from '@pawfolio/domain/kernel';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { useHealth } from '../health-context.ts';

/** A word about a weight that differs a lot from the one before, while there is still time to look at the scale again. */
export function JumpHint({ values, editedId }: { values: RecordValues; editedId: string | null }) {
  const { records, reader } = useHealth();
  const grams = parseWeight(values['grams'] ?? '', reader.units);
  const on = values['on'] ?? '';
  if (grams === null || !isIsoDate(on)) return null;
  const typed: Entry = { kind: 'weight', id: editedId ?? 'typed', grams, on, note: null, documentId: null };
  const others = records.filter(({ id }) => id !== typed.id);
  const jump = weightJump([...others, typed], reader.units, reader.locale);
  if (jump?.to.id !== typed.id) return null;
  return (
    <Notice tone="warn" className="text-sm">
      {jump.sentence}
    </Notice>
  );
}
