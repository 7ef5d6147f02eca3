import { useState } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { isUnseen, type AccountData } from '../../api/account-data.ts';
import { endLinks, hideCard } from '../../api/account-jobs.ts';
import { takeBack, type Left, type Taken } from '../../model/take-back.ts';
import { NotHere } from './not-here.tsx';
import { CardSwitch, LinkSwitch } from './public-switches.tsx';

const NOTHING: Taken = { cards: [], links: [] };

const wordsFor = ({ count, reason }: Left, asked: number): string =>
  asked === 1
    ? messageFor(reason)
    : `${count} of ${asked} can still be seen: ${messageFor(reason)} Please try again.`;

/** Everything that others can see right now, with one switch for each and one for all. */
export function PublicNow({ uid, cards, shares }: { uid: string } & Pick<AccountData, 'cards' | 'shares'>) {
  // What is being taken back: several presses may be under way at once.
  const [busy, setBusy] = useState<readonly Taken[]>([]);
  const failed = [cards, shares].find((live) => live.status === 'error');
  if (failed?.status === 'error') return <p className="text-muted">{failed.error.message}</p>;
  if (cards.status !== 'ready' || shares.status !== 'ready') return null; // The page waits for them.
  if (isUnseen(cards) || isUnseen(shares)) return <NotHere />;
  const open = cards.data.filter(({ published }) => published);
  const links = shares.data;
  const all: Taken = { cards: open.map(({ id }) => id), links: links.map(({ id }) => id) };
  const hide = async (what: Taken, done: string): Promise<void> => {
    setBusy((others) => [...others, what]);
    const left = await takeBack(what, { hideCard, endLinks });
    if (left) toast(wordsFor(left, what.cards.length + what.links.length), { tone: 'danger' });
    else toast(done, { tone: 'good' });
    setBusy((all) => all.filter((other) => other !== what));
  };
  const many = open.length + links.length;
  if (many === 0)
    return (
      <p className="text-muted">
        Nothing. Only you can see what you keep here: no lost-pet card is public, and no link opens anything.
      </p>
    );
  return (
    <div className="grid gap-3">
      <ul className="divide-y divide-line">
        {open.map((card) => (
          <li key={card.id} className="py-2">
            <CardSwitch
              {...{ uid, card }}
              busy={busy.some(({ cards }) => cards.includes(card.id))}
              onHide={() => void hide({ ...NOTHING, cards: [card.id] }, 'The card is gone')}
            />
          </li>
        ))}
        {links.map((link) => (
          <li key={link.id} className="py-2">
            <LinkSwitch
              {...{ uid, link }}
              busy={busy.some(({ links }) => links.includes(link.id))}
              onEnd={() => void hide({ ...NOTHING, links: [link.id] }, 'The link opens nothing any more')}
            />
          </li>
        ))}
      </ul>
      {many > 1 && (
        <div>
          <Button
            variant="secondary"
            loading={busy.some(({ cards, links }) => cards.length + links.length > 1)}
            onClick={() => void hide(all, 'Nothing is public any more')}
          >
            Make nothing public
          </Button>
        </div>
      )}
    </div>
  );
}
