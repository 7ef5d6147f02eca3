import type { ReactNode, SubmitEventHandler } from 'react';
import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';

export interface FormFrameProps {
  /** The verb on its button. */
  submit: string;
  busy: boolean;
  /** Why it was refused, in words; it stays until the next attempt. */
  refusal: ReactNode;
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  children: ReactNode;
}

/** Fields, the button that sends them, and what came back. */
export function FormFrame({ submit, busy, refusal, onSubmit, children }: FormFrameProps) {
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      )}
      {children}
      <Button type="submit" loading={busy} className="mt-1 w-full">
        {submit}
      </Button>
    </form>
  );
}
