import type { WithId } from '@pawfolio/domain/kernel';
import { decodeMicrochip, sameMicrochip, type Pet } from '@pawfolio/domain/pet';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { Card } from '../../../../shared/ui/card.tsx';
import { CopyButton } from '../../../../shared/ui/copy-button.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { useDoc } from '../../../../platform/live.ts';
import { refs } from '../../../../platform/refs.ts';
import { useUid } from '../../api/use-pets.ts';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';

/** The chip number and what it tells. */
export function ChipCard({ pet }: { pet: WithId<Pet> }) {
  return (
    <Card aria-labelledby="chip">
      <h2 id="chip" className="mb-3 text-xl">
        Microchip
      </h2>
      {pet.microchip === null ? (
        <p className="text-muted">
          With the number at hand, {pet.name} is found sooner.{' '}
          <Link to={`${paths.editPet(pet.id)}#pet-microchip`} className="link">
            Add the chip number
          </Link>
        </p>
      ) : (
        <Chip pet={pet} code={pet.microchip} />
      )}
    </Card>
  );
}

function Chip({ pet, code }: { pet: WithId<Pet>; code: string }) {
  const uid = useUid();
  // Of all pets at once, and at hand: what is due stands in it too.
  const digest = useDoc(uid === null ? null : refs.careDigest(uid));
  const pets = Object.entries((digest.status === 'ready' && digest.data?.pets) || {});
  const known = pets.map(([id, { name, microchip = null }]) => ({ id, name, microchip }));
  const chip = decodeMicrochip(code, useLocale());
  const others = sameMicrochip(known, code, pet.id);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-lg font-semibold tabular-nums">{chip.display}</span>
        {chip.badge && <Badge tone={chip.kind === 'legacy' ? 'neutral' : 'warn'}>{chip.badge}</Badge>}
        <span className="-ml-3">
          <CopyButton text={chip.code} label="Copy number" />
        </span>
      </div>
      <p className="text-muted">{chip.label}</p>
      {chip.warning && <Notice tone="warn">{chip.warning}</Notice>}
      {others.map((other) => (
        <Notice key={other.id} tone="warn">
          <Link to={paths.pet(other.id)} className="link">
            {other.name}
          </Link>{' '}
          has the same number. Each chip is unique, so one of them is probably a slip.
        </Notice>
      ))}
    </div>
  );
}
