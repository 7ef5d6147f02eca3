import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';
import { Card } from '../../../../shared/ui/card.tsx';
import { DataItem, DataList } from '../../../../shared/ui/data-list.tsx';
import { day } from '../../model/describe.ts';

/** The practice that looks after a pet; its numbers are to be pressed. */
export function VetCard({ pet }: { pet: WithId<Pet> }) {
  const { vet } = pet;
  return (
    <Section id="vet" title="Vet">
      {vet === null ? (
        <Missing pet={pet} field="pet-vet-clinic" link="Add your vet">
          The number that you want at hand in a hurry.
        </Missing>
      ) : (
        <DataList>
          {vet.clinic && <DataItem label="Practice">{vet.clinic}</DataItem>}
          {vet.phone && <Phone label="Phone" number={vet.phone} />}
          {vet.email && (
            <DataItem label="E-mail">
              <a href={`mailto:${encodeURIComponent(vet.email)}`} className="link break-all">
                {vet.email}
              </a>
            </DataItem>
          )}
        </DataList>
      )}
    </Section>
  );
}

export function InsuranceCard({ pet }: { pet: WithId<Pet> }) {
  const { insurance } = pet;
  const locale = useLocale();
  return (
    <Section id="insurance" title="Insurance">
      {insurance === null ? (
        <Missing pet={pet} field="pet-insurance-provider" link="Add insurance">
          Policy number and renewal date, when you need them.
        </Missing>
      ) : (
        <DataList>
          {insurance.provider && <DataItem label="Insurer">{insurance.provider}</DataItem>}
          {insurance.policyNumber && (
            <DataItem label="Policy number">
              <span className="tabular-nums">{insurance.policyNumber}</span>
            </DataItem>
          )}
          {insurance.phone && <Phone label="Phone for claims" number={insurance.phone} />}
          {insurance.renewsOn && <DataItem label="Renews on">{day(insurance.renewsOn, locale)}</DataItem>}
        </DataList>
      )}
    </Section>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      {children}
    </Card>
  );
}

function Missing(props: { pet: WithId<Pet>; field: string; link: string; children: ReactNode }) {
  return (
    <p className="text-muted">
      {props.children}{' '}
      <Link to={`${paths.editPet(props.pet.id)}#${props.field}`} className="link">
        {props.link}
      </Link>
    </p>
  );
}

function Phone({ label, number }: { label: string; number: string }) {
  return (
    <DataItem label={label}>
      <a href={`tel:${number.replace(/[^\d+*#,;]/g, '')}`} className="link">
        {number}
      </a>
    </DataItem>
  );
}
