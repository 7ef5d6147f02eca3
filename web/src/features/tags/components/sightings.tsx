import { dialled } from '@pawfolio/domain/tag';
import { X } from 'lucide-react';
import { useSightings } from '../../../platform/use-tag.ts';
import { useLocale } from '../../../shared/hooks/use-locale.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { forgetSighting } from '../api/commands.ts';
import { formatMoment } from '../../../shared/lib/locale.ts';

/** What finders told, the newest first. */
export function Sightings({ petId, name }: { petId: string; name: string }) {
  const live = useSightings(petId);
  useLocale();
  if (live.status !== 'ready' || live.data.length === 0) return null;
  return (
    <Card aria-labelledby="card-sightings">
      <h2 id="card-sightings" className="mb-3 text-xl">
        Who has seen {name}
      </h2>
      <ul className="divide-y divide-line">
        {live.data.map((sighting) => {
          const at = formatMoment(sighting.at.toMillis());
          return (
            <li key={sighting.id} className="flex items-start justify-between gap-3 py-3 first:pt-0">
              <div className="min-w-0">
                <p className="text-sm text-muted">{at}</p>
                <p className="break-words">{sighting.note ?? 'Somebody has seen your pet.'}</p>
                {sighting.phone !== null && <Phone phone={sighting.phone} />}
              </div>
              <IconButton
                label={`Forget the message of ${at}`}
                icon={<X />}
                onClick={() => void forgetSighting(petId, sighting)}
              />
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-sm text-muted">
        Strangers wrote this. Never send money ahead. Messages are forgotten after 30 days.
      </p>
    </Card>
  );
}

/** A stranger's number: to be called only where it is one. */
function Phone({ phone }: { phone: string }) {
  const number = dialled(phone);
  if (number === '') return <p className="break-words">{phone}</p>;
  return (
    <a className="link" href={`tel:${number}`}>
      {phone}
    </a>
  );
}
