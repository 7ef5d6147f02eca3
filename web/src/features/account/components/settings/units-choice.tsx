import type { Units } from '@pawfolio/domain/user';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { saveProfile } from '../../api/save-profile.ts';
import { useSaved } from '../../model/use-saved.ts';

const options = [
  { value: 'metric', label: 'Kilograms' },
  { value: 'imperial', label: 'Pounds' },
] as const;

/** In which units weights are shown and typed. What is stored stays the same. */
export function UnitsChoice({ uid, units }: { uid: string; units: Units }) {
  const [shown, choose] = useSaved(units, (value) => saveProfile(uid, { units: value }));
  return (
    <RadioGroup
      label="Weights"
      name="units"
      options={options}
      value={shown}
      onChange={(event) => choose(event.target.value === 'imperial' ? 'imperial' : 'metric')}
    />
  );
}
