import { useWatch } from 'react-hook-form';
import { DateField } from '../../../../shared/ui/date-field.tsx';
import { FormSection } from '../../../../shared/ui/form-section.tsx';
import { TextArea } from '../../../../shared/ui/text-area.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { useInput, usePetForm } from './fields.ts';

const NOTES_MAX = 2000;
/** From here on the room that is left is worth knowing. */
const NOTES_NEARLY = 200;

export function NotesSection() {
  const { control } = usePetForm();
  const { length } = useWatch({ control, name: 'careNotes' });
  const left = NOTES_MAX - length;
  return (
    <FormSection
      title="Care"
      description="Food, habits, fears: what someone who looks after your pet should know."
    >
      <div>
        <TextArea {...useInput('careNotes')} rows={5} />
        <p className={`mt-1.5 text-right text-sm tabular-nums ${left < 0 ? 'text-danger' : 'text-muted'}`}>
          {length} of {NOTES_MAX}
        </p>
        <p role="status" className="sr-only">
          {left < 0 ? `${-left} characters too many` : left <= NOTES_NEARLY ? `${left} characters left` : ''}
        </p>
      </div>
    </FormSection>
  );
}

export function VetSection() {
  return (
    <FormSection title="Vet" description="At hand when it matters.">
      <TextField {...useInput('vet.clinic')} autoComplete="off" />
      <TextField {...useInput('vet.phone')} type="tel" autoComplete="off" />
      <TextField {...useInput('vet.email')} inputMode="email" autoComplete="off" autoCapitalize="none" />
    </FormSection>
  );
}

export function InsuranceSection() {
  return (
    <FormSection title="Insurance">
      <TextField {...useInput('insurance.provider')} autoComplete="off" />
      <TextField {...useInput('insurance.policyNumber')} autoComplete="off" spellCheck={false} />
      <TextField {...useInput('insurance.phone')} type="tel" autoComplete="off" />
      <DateField {...useInput('insurance.renewsOn')} max="2199-12-31" />
    </FormSection>
  );
}
