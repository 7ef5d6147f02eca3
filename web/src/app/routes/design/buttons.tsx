import { Bold, Ellipsis, Italic, Pencil, Plus, Redo2, Trash2, Underline, Undo2 } from 'lucide-react';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CopyButton } from '../../../shared/ui/copy-button.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Spinner } from '../../../shared/ui/spinner.tsx';
import { Toolbar, ToolbarSeparator } from '../../../shared/ui/toolbar.tsx';
import { Tooltip } from '../../../shared/ui/tooltip.tsx';
import { Chapter, Example } from './example.tsx';

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const;

/** Buttons in every variant and state, icon buttons, toolbar, tooltip. */
export function Buttons() {
  return (
    <Chapter id="buttons" title="Buttons">
      {variants.map((variant) => (
        <Example key={variant} title={variant}>
          <Button variant={variant}>
            {variant === 'danger' ? <Trash2 aria-hidden="true" /> : <Plus aria-hidden="true" />}
            {variant === 'danger' ? 'Delete' : 'Add a pet'}
          </Button>
          <Button variant={variant} size="sm">
            Small
          </Button>
          <Button variant={variant} size="lg">
            Large
          </Button>
          <Button variant={variant} loading>
            Saving
          </Button>
          <Button variant={variant} disabled>
            Disabled
          </Button>
        </Example>
      ))}
      <Example title="Links, icons, copy">
        <ButtonLink to="#buttons" variant="secondary">
          A link
        </ButtonLink>
        <IconButton label="Edit" icon={<Pencil />} />
        <IconButton label="More" icon={<Ellipsis />} variant="solid" />
        <IconButton label="Delete" icon={<Trash2 />} disabled />
        <CopyButton text="276098106123456" />
        <Spinner />
      </Example>
      <Example
        title="Toolbar and tooltip"
        note="One stop of the Tab key, arrow keys within. Hover or focus for the tooltip."
      >
        <Toolbar label="Edit" className="rounded-card border border-line bg-surface p-1">
          <Hinted text="Undo" icon={<Undo2 />} />
          <Hinted text="Redo" icon={<Redo2 />} disabled />
          <ToolbarSeparator />
          <Hinted text="Bold" icon={<Bold />} />
          <Hinted text="Italic" icon={<Italic />} />
          <Hinted text="Underline" icon={<Underline />} />
        </Toolbar>
        <Tooltip text="The 15 digits that a vet reads with a scanner">
          {(props) => (
            <Button variant="secondary" {...props}>
              What is a chip number?
            </Button>
          )}
        </Tooltip>
      </Example>
    </Chapter>
  );
}

function Hinted({ text, icon, disabled }: { text: string; icon: React.ReactNode; disabled?: boolean }) {
  return (
    <Tooltip text={text} repeatsLabel>
      {(props) => <IconButton label={text} icon={icon} disabled={disabled} {...props} />}
    </Tooltip>
  );
}
