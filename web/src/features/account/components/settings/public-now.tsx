import { useState } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { useLivingShares } from '../../../../platform/use-shares.ts';
import { useCards } from '../../../../platform/use-tag.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { endLinks, hideCard } from '../../api/account-jobs.ts';
import { CardSwitch, LinkSwitch } from './public-switches.tsx';

/** What is being taken back, by id. */
type Taken = { cards: readonly string[]; links: readonly string[] };
const NOTHING: Taken = { cards: [], links: [] };

async function takeBack({ cards, links }: Taken): Promise<void> {
  const ends = links.length > 0 ? [endLinks([...links])] : [];
  await Promise.all([...cards.map(hideCard), ...ends]);
}

/** Everything that others can see right now, with one switch for each and one for all. */
export function PublicNow({ uid }: { uid: string }) {
  const cards = useCards();
  const shares = useLivingShares();
  const [busy, setBusy] = useState(NOTHING);
  const failed = [cards, shares].find((live) => live.status === 'error');
  if (failed?.status === 'error') return <p className="text-muted">{failed.error.message}</p>;
  if (cards.status !== 'ready' || shares.status !== 'ready') return <p className="text-muted">Looking …</p>;
  const open = cards.data.filter(({ published }) => published);
  const links = shares.data;
  const all: Taken = { cards: open.map(({ id }) => id), links: links.map(({ id }) => id) };
  const hide = async (what: Taken, done: string): Promise<void> => {
    setBusy(what);
    try {
      await takeBack(what);
      toast(done, { tone: 'good' });
    } catch (error) {
      toast(messageFor(error), { tone: 'danger' });
    }
    setBusy(NOTHING);
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
              busy={busy.cards.includes(card.id)}
              onHide={() => void hide({ ...NOTHING, cards: [card.id] }, 'The card is gone')}
            />
          </li>
        ))}
        {links.map((link) => (
          <li key={link.id} className="py-2">
            <LinkSwitch
              {...{ uid, link }}
              busy={busy.links.includes(link.id)}
              onEnd={() => void hide({ ...NOTHING, links: [link.id] }, 'The link opens nothing any more')}
            />
          </li>
        ))}
      </ul>
      {many > 1 && (
        <div>
          <Button
            variant="secondary"
            loading={busy.cards.length + busy.links.length > 1}
            onClick={() => void hide(all, 'Nothing is public any more')}
          >
            Make nothing public
          </Button>
        </div>
      )}
    </div>
  );
}
