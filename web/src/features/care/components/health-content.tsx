import type { WithId } from '@pawfolio/domain/kernel';
import type { Choice, RecordKind } from '@pawfolio/domain/pet';
import { BookUser } from 'lucide-react';
import { paths } from '../../../config/paths.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { AddMenu } from './add-menu.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { DuePanel } from './due/due-panel.tsx';
import { useHealth } from './health-context.ts';
import { HealthEmpty } from './health-states.tsx';
import { History } from './history.tsx';
import { AllergyPanel, ConditionPanel, ContactPanel, MedicationPanel } from './panels/list-panels.tsx';
import { ReminderPanel } from './panels/reminder-panel.tsx';
import { VaccinationPanel } from './panels/vaccination-panel.tsx';
import { WeightPanel } from './panels/weight-panel.tsx';

/** The health page once everything is known. */
export function HealthContent({ choices }: { choices: readonly WithId<Choice>[] }) {
  const { where, pet, records, open } = useHealth();
  const add = (kind: RecordKind) => open({ mode: 'add', kind });
  if (records.length === 0) return <HealthEmpty pet={pet} onAdd={add} />;
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AddMenu onAdd={add} />
        <div className="flex flex-wrap gap-1">
          <CalendarButton />
          <ButtonLink variant="quiet" size="sm" to={paths.petPassport(where.petId)}>
            <BookUser aria-hidden="true" />
            Passport
          </ButtonLink>
        </div>
      </div>
      <DuePanel choices={choices} />
      <div className="grid gap-6 lg:grid-cols-2">
        <VaccinationPanel />
        <WeightPanel />
        <MedicationPanel />
        <AllergyPanel />
        <ConditionPanel />
        <ReminderPanel />
        <ContactPanel />
      </div>
      <History />
    </div>
  );
}
