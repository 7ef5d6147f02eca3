import type { DesignDocument, LayoutChange, Relaid } from '@pawfolio/domain/builder';
import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { messageFor } from '../../../platform/errors.ts';
import { newId } from '../../../platform/write.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { saveNew } from '../api/design-calls.ts';

/** A design as it will be, before it is saved. */
export interface Proposal extends Relaid {
  petId: string | null;
  /** Of the product on which it will be. */
  slug: string;
  name: string;
}

interface Props {
  title: string;
  description: string;
  /** What is chosen: the pet, or the product. */
  children: ReactNode;
  /** Null while nothing is chosen yet. */
  proposal: Proposal | null;
  onClose: () => void;
}

/** Shows what becomes of a design elsewhere, and saves that as a new design; the first one stays as it is. */
export function RelayDialog({ title, description, children, proposal, onClose }: Props) {
  const id = useId();
  const { name, setName, failure, saving, submit } = useSaveNew(proposal, onClose);
  return (
    <Dialog
      open
      size="lg"
      title={title}
      description={description}
      onClose={onClose}
      dismissible={!saving}
      footer={
        <>
          <Button variant="secondary" onClick={onClose} disabled={saving}>
            Cancel
          </Button>
          <Button type="submit" form={id} loading={saving} disabled={proposal === null}>
            Save as a new design
          </Button>
        </>
      }
    >
      <form id={id} noValidate className="grid gap-5" onSubmit={submit}>
        {children}
        {proposal && <Changes changes={proposal.changes} />}
        {proposal && (
          <TextField
            label="Name of the new design"
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}

/** Read out whenever another pet or product is chosen. */
function Changes({ changes }: { changes: readonly LayoutChange[] }) {
  return (
    <div aria-live="polite">
      <h3 className="mb-2 text-base font-semibold">What changes</h3>
      {changes.length === 0 ? (
        <p className="text-muted">Nothing has to change.</p>
      ) : (
        <ul className="list-disc space-y-1 pl-5 marker:text-muted">
          {changes.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useSaveNew(proposal: Proposal | null, onClose: () => void) {
  const navigate = useNavigate();
  // One id for one choice: a save whose answer was lost, tried again, makes no second design.
  const target = useRef<{ document: DesignDocument; id: string } | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const suggested = proposal?.name ?? '';
  const name = typed ?? suggested;
  const save = async ({ document, petId, slug }: Proposal): Promise<void> => {
    setSaving(true);
    setFailure(null);
    try {
      if (target.current?.document !== document) target.current = { document, id: await newId() };
      const designId = target.current.id;
      await saveNew({ designId, name: name.trim() || suggested, petId, document });
      const onAction = (): void => void navigate(paths.build(slug, designId));
      toast(`“${name.trim() || suggested}” saved`, { tone: 'good', action: { label: 'Open it', onAction } });
      onClose();
    } catch (error) {
      setFailure(messageFor(error));
      setSaving(false);
    }
  };
  return {
    ...{ name, failure, saving, setName: setTyped },
    submit: (event: SyntheticEvent): void => {
      event.preventDefault();
      if (proposal && !saving) void save(proposal);
    },
  };
}
