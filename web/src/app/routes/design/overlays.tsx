import { Download, Ellipsis, Pencil, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { ComboboxField } from '../../../shared/ui/combobox-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Lightbox } from '../../../shared/ui/lightbox.tsx';
import { Menu, type MenuEntry } from '../../../shared/ui/menu.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { useConfirm } from '../../../shared/ui/use-confirm.tsx';
import { Chapter, Example } from './example.tsx';
import { breeds, picture } from './sample.ts';

const entries: readonly MenuEntry[] = [
  { label: 'Edit', icon: <Pencil aria-hidden="true" />, onSelect: () => toast('Edit') },
  {
    label: 'Download',
    icon: <Download aria-hidden="true" />,
    onSelect: () => toast('Download'),
    disabled: true,
  },
  { label: 'Settings', icon: <Settings aria-hidden="true" />, to: '#overlays' },
  'separator',
  { label: 'Delete', icon: <Trash2 aria-hidden="true" />, onSelect: () => toast('Delete'), tone: 'danger' },
];

/** What floats above the page. */
export function Overlays() {
  return (
    <Chapter id="overlays" title="Overlays">
      <Example title="Dialog, questions">
        <FormDialog />
        <Questions />
      </Example>
      <Example title="Menu">
        <Menu
          label="More for Biscuit"
          items={entries}
          align="start"
          trigger={(props) => (
            <IconButton label="More for Biscuit" icon={<Ellipsis />} variant="solid" {...props} />
          )}
        />
        <Menu
          label="Account"
          items={entries}
          align="start"
          header={<p className="font-semibold">demo@pawfolio.test</p>}
          trigger={(props) => (
            <Button variant="secondary" {...props}>
              With a header
            </Button>
          )}
        />
      </Example>
      <Example title="Lightbox">
        <Pictures />
      </Example>
      <Example title="Toasts">
        <Button variant="secondary" onClick={() => toast('Biscuit was saved', { tone: 'good' })}>
          Good
        </Button>
        <Button
          variant="secondary"
          onClick={() =>
            toast('Photo deleted', { action: { label: 'Undo', onAction: () => toast('It is back') } })
          }
        >
          With an action
        </Button>
        <Button
          variant="secondary"
          onClick={() =>
            toast('We could not save the photo. It is still on this device.', { tone: 'danger' })
          }
        >
          Danger
        </Button>
      </Example>
    </Chapter>
  );
}

function FormDialog() {
  const [open, setOpen] = useState(false);
  const [vaccine, setVaccine] = useState('');
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Dialog with a field
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title="Record a vaccination"
        description="A correction later is a new entry: the history stays as it was."
        footer={
          <>
            <Button variant="secondary" onClick={close}>
              Cancel
            </Button>
            <Button onClick={close}>Save</Button>
          </>
        }
      >
        <ComboboxField label="Vaccine" value={vaccine} onChange={setVaccine} options={breeds} />
      </Dialog>
    </>
  );
}

function Questions() {
  const { ask, dialog } = useConfirm();
  const question = {
    title: 'Delete Biscuit’s record?',
    text: 'Photos, documents and the health history go with it. This cannot be undone.',
    confirmLabel: 'Delete',
  };
  const fail = () => Promise.reject(new Error('offline'));
  return (
    <>
      <Button variant="secondary" onClick={() => void ask(question)}>
        Question
      </Button>
      <Button variant="secondary" onClick={() => void ask({ ...question, run: fail })}>
        Question whose answer fails
      </Button>
      {dialog}
    </>
  );
}

function Pictures() {
  const [at, setAt] = useState<number | null>(null);
  return (
    <>
      <button type="button" className="overflow-hidden rounded-card" onClick={() => setAt(1)}>
        <img src={picture} alt="Open: evening at the lake" className="h-24" />
      </button>
      <Lightbox
        open={at !== null}
        onClose={() => setAt(null)}
        title={`Photo ${at ?? 1} of 3`}
        caption="Evening at the lake"
        onStep={(by) => setAt((now) => (((now ?? 1) + by + 2) % 3) + 1)}
        actions={<IconButton label="Download" icon={<Download />} />}
      >
        <img src={picture} alt="Evening at the lake" className="size-full object-contain" />
      </Lightbox>
    </>
  );
}
