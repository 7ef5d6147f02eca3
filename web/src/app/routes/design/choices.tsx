import { useState } from 'react';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { FilterChips } from '../../../shared/ui/filter-chips.tsx';
import { Progress } from '../../../shared/ui/progress.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { SegmentedControl } from '../../../shared/ui/segmented-control.tsx';
import { Switch } from '../../../shared/ui/switch.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { Chapter, Columns, Example } from './example.tsx';
import { allSpecies } from './sample.ts';

const kinds = [
  { value: 'vaccination', label: 'Vaccinations', count: 6 },
  { value: 'weight', label: 'Weight', count: 14 },
  { value: 'visit', label: 'Visits', count: 3 },
  { value: 'medication', label: 'Medication', count: 0 },
];

/** Choosing, switching, picking files. */
export function Choices() {
  const [species, setSpecies] = useState('dog');
  const [period, setPeriod] = useState<'quarter' | 'year' | 'all'>('year');
  const [shown, setShown] = useState<string[]>(['weight']);
  const sexes = ['Female', 'Male', 'Not known'].map((label) => ({ value: label, label }));
  return (
    <Chapter id="choices" title="Choices and files">
      <RadioGroup
        label="Species"
        name="species"
        look="cards"
        value={species}
        onChange={(event) => setSpecies(event.target.value)}
        options={allSpecies.map((value) => ({
          value,
          label: value.charAt(0).toUpperCase() + value.slice(1),
          picture: <Avatar species={value} size="md" />,
        }))}
      />
      <Columns>
        <RadioGroup label="Sex" name="sex" options={sexes} defaultValue="Female" />
        <RadioGroup label="Sex" name="sex-error" required options={sexes} error="Choose one of them." />
        <Checkbox label="I have read the terms" hint="They fit on one page." defaultChecked />
        <Checkbox label="I have read the terms" error="Please read and accept them first." />
        <Switch label="Reminder e-mails" hint="One e-mail, a week before something is due" defaultChecked />
        <Switch label="News and offers" />
        <Switch label="Not available yet" disabled />
      </Columns>
      <Example title="Segmented control">
        <SegmentedControl
          label="Period"
          value={period}
          onChange={setPeriod}
          options={[
            { value: 'quarter', label: '3 months' },
            { value: 'year', label: '1 year' },
            { value: 'all', label: 'All' },
          ]}
        />
      </Example>
      <Example title="Filter chips" wide>
        <FilterChips label="Kind of record" options={kinds} value={shown} onChange={setShown} multiple />
      </Example>
      <Columns>
        <FileDrop
          label="Add photos"
          hint="JPEG, PNG, WebP or HEIC, up to 20 MB each"
          accept="image/jpeg,image/png,image/webp,image/heic,.heic"
          multiple
          capture="environment"
          onFiles={(files, refused) => toast(`${files.length} added, ${refused.length} refused`)}
        />
        <FileDrop
          label="Add a document"
          hint="PDF or a picture, up to 20 MB"
          error="notes.docx is not a PDF or a picture."
          accept="application/pdf"
          onFiles={() => undefined}
        />
      </Columns>
      <Example title="Progress" wide>
        <Progress label="Uploading biscuit.jpg" value={0.62} />
        <Progress label="Preparing biscuit.jpg" value={null} />
        <Progress label="Done" value={1} />
      </Example>
    </Chapter>
  );
}
