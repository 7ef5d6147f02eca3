import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { useState, type ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { blankPet, petFields, valuesOf, type PetDetails, type PetFormValues } from '../../model/pet-form.ts';
import { petFormSchema } from '../../model/pet-form-schema.ts';
import { BasicsSection } from './basics-section.tsx';
import { InsuranceSection, NotesSection, VetSection } from './care-sections.tsx';
import { ChipSection } from './chip-section.tsx';
import { fieldId, fieldLabels, type PetFormApi } from './fields.ts';
import { MemorySection } from './memory-section.tsx';
import { useDraft } from './use-draft.ts';

/** What a save needs to know. */
export interface SavedForm {
  details: PetDetails;
  values: PetFormValues;
  /** What the form would show had nothing been typed. */
  base: PetFormValues;
}

export interface PetFormProps {
  uid: string;
  /** Where what is typed is kept: `drafts.ts`. */
  slot: string;
  /** The stored pet, live; null for a new one. */
  pet: WithId<Pet> | null;
  /** All pets of the account, to point out a chip that two of them share. */
  pets: readonly WithId<Pet>[];
  /** What the form opens with. */
  initial: PetFormValues;
  submitLabel: string;
  cancelTo: string;
  /** Stands above the sections, and can change what the form holds. */
  notice?: ((form: FormControls) => ReactNode) | undefined;
  /** Stands first in the form: a picture to go with a new pet. */
  lead?: ReactNode;
  /** Saves; resolves once this device holds it. What it throws is told, and nothing typed is lost. */
  onSave: (saved: SavedForm) => Promise<void>;
}

export interface FormControls {
  /** Shows and keeps other values. */
  show: (values: PetFormValues) => void;
}

/** All that an owner can say of a pet. Errors stand at their field once it was left, and are listed after a try to save. */
export function PetForm(props: PetFormProps) {
  const { uid, slot, pet, pets, initial, submitLabel, cancelTo, notice, lead, onSave } = props;
  const form: PetFormApi = useForm<PetFormValues, unknown, PetDetails>({
    defaultValues: initial,
    resolver: standardSchemaResolver(petFormSchema),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const draft = useDraft(form, { uid, slot, pet, blank: pet === null ? blankPet : valuesOf(pet) });
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const save = form.handleSubmit(
    async (details) => {
      setFailure(null);
      draft.keep();
      // Before it is saved: by then the next page is open, and what is kept is what was sent.
      draft.rest();
      try {
        await onSave({ details, values: structuredClone(form.getValues()), base: draft.base() });
      } catch (error) {
        draft.keep();
        setFailure(messageFor(error));
      }
    },
    () => setAttempt((times) => times + 1),
  );
  const show = (values: PetFormValues): void => {
    form.reset(values);
    draft.keep();
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void save(event)} aria-label="Pet">
        {notice?.({ show })}
        {attempt > 0 && <Problems form={form} attempt={attempt} />}
        <div>
          {lead}
          <BasicsSection />
          <ChipSection petId={pet?.id ?? null} pets={pets} />
          <NotesSection />
          <VetSection />
          <InsuranceSection />
          <MemorySection />
        </div>
        {failure && (
          <Notice tone="danger" role="alert" className="mb-6" title="This could not be saved">
            {failure} Everything you typed is still here.
          </Notice>
        )}
        <div className="flex flex-col-reverse gap-3 border-t border-line pt-6 sm:flex-row sm:justify-end">
          <ButtonLink to={cancelTo} variant="secondary">
            Cancel
          </ButtonLink>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function Problems({ form, attempt }: { form: PetFormApi; attempt: number }) {
  const problems = petFields.flatMap((name) => {
    const message = form.getFieldState(name, form.formState).error?.message;
    return message ? [{ fieldId: fieldId(name), message: `${fieldLabels[name]}: ${message}` }] : [];
  });
  return <ErrorSummary problems={problems} attempt={attempt} />;
}
