import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useWatch } from 'react-hook-form';
import { Badge } from '../../../../shared/ui/badge.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { chipHint } from '../../model/chip-hint.ts';
import { useInput, usePetForm } from './fields.ts';

/** The chip number, and what it tells while it is being typed. */
export function ChipSection({ petId, pets }: { petId: string | null; pets: readonly WithId<Pet>[] }) {
  const { control } = usePetForm();
  const typed = useWatch({ control, name: 'microchip' });
  const { chip, sharedWith } = chipHint(typed, petId, pets);
  return (
    <FormSection title="Microchip" description="It is on the papers from the vet or the registry.">
      <TextField
        {...useInput('microchip')}
        inputMode="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        inputClassName="tabular-nums"
        hint="15 digits; spaces and dots do not matter."
      />
      <div role="status" className="grid gap-3 empty:hidden">
        {chip && (
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <span className="font-semibold tabular-nums">{chip.display}</span>
            {chip.badge && <Badge tone={chip.kind === 'legacy' ? 'neutral' : 'warn'}>{chip.badge}</Badge>}
            <span className="text-muted">{chip.label}</span>
          </p>
        )}
        {chip?.warning && <Notice tone="warn">{chip.warning}</Notice>}
        {sharedWith.length > 0 && (
          <Notice tone="warn">
            {sharedWith.join(' and ')} {sharedWith.length === 1 ? 'has' : 'have'} the same number. Each chip
            is unique, so one of them is probably a slip. You can still save.
          </Notice>
        )}
      </div>
    </FormSection>
  );
}
