import { formatBytes } from '@pawfolio/domain/kernel';
import type { RecordValues } from '@pawfolio/domain/pet';
import { FilePlus2, FileText, X } from 'lucide-react';
import { useId, useState, type ChangeEvent } from 'react';
import { acceptOf, checkFile, type GoodFile } from '../../../../platform/uploads/check-file.ts';
import { buttonStyle } from '../../../../shared/ui/button-style.ts';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { certificateDetails } from '../../model/certificate-details.ts';
import { pickFile, usePickedFile } from '../../model/picked-files.ts';
import type { RecordStart } from '../../model/record-start.ts';
import { useHealth } from '../health-context.ts';
import { DocumentField } from './document-field.tsx';

interface Props {
  start: RecordStart;
  id: string;
  label: string;
  values: RecordValues;
  error: string | null;
  onChange: (documentId: string) => void;
}

/** The paper that proves an entry: one of the pet's documents, or a new file, which is sent when the entry is saved. */
export function CertificateField({ start, id, label, values, error, onChange }: Props) {
  const { where } = useHealth();
  const picked = usePickedFile(where, start.slot);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    const checked = await checkFile('document', file);
    setProblem(checked.ok ? null : `${file.name}: ${checked.problem}`);
    if (checked.ok) pickFile(where, start.slot, checked);
  };
  const drop = (): void => pickFile(where, start.slot, undefined);
  if (picked) return <Picked {...{ start, label, values, picked }} onDrop={drop} />;
  return (
    <div className="grid gap-3">
      <DocumentField
        {...{ id, label, error, onChange }}
        name="documentId"
        required={false}
        value={values['documentId'] ?? ''}
      />
      <FileButton problem={problem} onFile={(file) => void take(file)} />
    </div>
  );
}

/** Picks one file: the native input does the work, so that a phone offers its camera too. */
function FileButton({ problem, onFile }: { problem: string | null; onFile: (file: File) => void }) {
  const id = useId();
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    target.value = '';
  };
  return (
    <div>
      <label
        className={buttonStyle(
          'secondary',
          'sm',
          'w-fit has-focus-visible:outline-2 has-focus-visible:outline-(--focus)',
        )}
      >
        <input
          type="file"
          accept={acceptOf('document')}
          className="sr-only"
          aria-describedby={problem ? id : undefined}
          onChange={onChange}
        />
        <FilePlus2 aria-hidden="true" />
        Attach a new file
      </label>
      {problem && (
        <p id={id} role="alert" className="mt-2 text-sm font-medium break-words text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}

interface PickedProps extends Pick<Props, 'start' | 'label' | 'values'> {
  picked: GoodFile;
  onDrop: () => void;
}

function Picked({ start, label, values, picked: { file }, onDrop }: PickedProps) {
  const { pet, reader } = useHealth();
  const { title } = certificateDetails(file.name, start.kind, values, reader.today);
  return (
    <div role="group" aria-label={label}>
      <p className="mb-1.5 text-sm font-semibold">{label}</p>
      <div className="flex items-center gap-3 rounded-card border border-line bg-sunken py-2 pr-1 pl-4">
        <FileText aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <p className="min-w-0 flex-1 text-sm">
          <span className="font-medium break-all">{file.name}</span>{' '}
          <span className="whitespace-nowrap text-muted">{formatBytes(file.size, reader.locale)}</span>
          <span className="block text-muted">
            Kept among {pet.name}’s documents as “{title}”
          </span>
        </p>
        <IconButton label={`Do not attach ${file.name}`} icon={<X />} onClick={onDrop} />
      </div>
    </div>
  );
}
