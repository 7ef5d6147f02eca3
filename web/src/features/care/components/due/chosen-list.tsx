import { formatDate, type WithId } from '@pawfolio/domain/kernel';
import { choiceIdOf, type CareItem, type Choice } from '@pawfolio/domain/pet';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Disclosure } from '../../../../shared/ui/disclosure.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { choose } from '../../api/save-record.ts';
import type { Reader } from '../../api/use-care.ts';
import { markActed } from '../../model/acted.ts';

interface Props {
  uid: string;
  /** Those that a choice hides. */
  items: readonly CareItem[];
  choices: ReadonlyMap<string, WithId<Choice>>;
  reader: Reader;
}

/** What was put off or does not apply, with the way back. */
export function ChosenList({ uid, items, choices, reader }: Props) {
  if (items.length === 0) return null;
  const bringBack = (item: CareItem) => {
    markActed(item, false);
    const failed = (error: unknown) => void toast(messageFor(error), { tone: 'danger' });
    choose(uid, item, null).then(({ synced }) => synced.catch(failed), failed);
  };
  return (
    <Disclosure summary={`Put off or not applicable (${items.length})`}>
      <ul>
        {items.map((item) => {
          const until = choices.get(choiceIdOf(item))?.until;
          return (
            <li
              key={item.key}
              className="flex items-center gap-3 border-t border-line py-2.5 first:border-t-0"
            >
              <p className="min-w-0 flex-1">
                <span className="font-medium break-words">{item.title}</span>
                <span className="block text-sm text-muted">
                  {until ? `Back on ${formatDate(until, reader.locale)}` : 'Does not apply'}
                </span>
              </p>
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Bring back ${item.title}`}
                onClick={() => bringBack(item)}
              >
                Bring back
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
