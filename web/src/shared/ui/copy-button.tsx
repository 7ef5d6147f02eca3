import { Check, Copy } from 'lucide-react';
import { useCopied } from '../hooks/use-copied.ts';
import { Button } from './button.tsx';
import { toast } from './toast.ts';

/** Copies a code, a number or a link. The words change for two seconds and are read out. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string | undefined }) {
  const { copied, copy } = useCopied();
  const onClick = async () => {
    if (!(await copy(text)))
      toast('Your browser does not allow copying here. Select the text instead.', { tone: 'danger' });
  };
  return (
    <Button variant="quiet" size="sm" onClick={() => void onClick()}>
      {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      <span aria-live="polite">{copied ? 'Copied' : label}</span>
    </Button>
  );
}
