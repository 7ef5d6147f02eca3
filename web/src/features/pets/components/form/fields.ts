import { useFormContext, type UseFormReturn } from 'react-hook-form';
import type { PetDetails, PetField, PetFormValues } from '../../model/pet-form.ts';

export type PetFormApi = UseFormReturn<PetFormValues, unknown, PetDetails>;

export const usePetForm = (): PetFormApi => useFormContext<PetFormValues, unknown, PetDetails>();

/** What the fields are called, on their labels and in the list of things to put right. */
export const fieldLabels: Readonly<Record<PetField, string>> = {
  name: 'Name',
  species: 'Species',
  breed: 'Breed',
  sex: 'Sex',
  reproductiveStatus: 'Neutered or spayed',
  bornOn: 'Birthday',
  colour: 'Colour and markings',
  microchip: 'Microchip number',
  careNotes: 'Care notes',
  'vet.clinic': 'Practice',
  'vet.phone': 'Phone',
  'vet.email': 'E-mail',
  'insurance.provider': 'Insurer',
  'insurance.policyNumber': 'Policy number',
  'insurance.phone': 'Phone for claims',
  'insurance.renewsOn': 'Renews on',
  deceasedOn: 'Date of death',
};

/** The id of a field's control, which the list of things to put right leads to. */
export const fieldId = (name: PetField): string => `pet-${name.replace('.', '-')}`;

/** The props that every field of the form shares. */
export function useField(name: PetField) {
  const { getFieldState, formState } = usePetForm();
  return {
    id: fieldId(name),
    label: fieldLabels[name],
    error: getFieldState(name, formState).error?.message,
  };
}

/** The same for a plain input, tied to the form. */
export function useInput(name: PetField) {
  const { register } = usePetForm();
  return { ...useField(name), ...register(name) };
}
