import { passportFile } from '@pawfolio/domain/pet';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../platform/callables.ts';
import { toAppError } from '../../../platform/errors.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { downloadBytes, fileNameOf } from '../model/share-file.ts';

type State = { step: 'idle' | 'making' | 'done' } | { step: 'failed'; sentence: string };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function sentenceOf(error: unknown): string {
  const { code, message } = toAppError(error);
  return code === 'resource-exhausted' ? 'That was often. Please try again in a minute.' : message;
}

/** Has the passport made as a PDF and saves it; says how far it is, and why if it fails. */
export function PassportDownload({ petId, name }: { petId: string; name: string }) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const download = async (): Promise<void> => {
    setState({ step: 'making' });
    try {
      const { pdf } = await call(passportFile, { petId });
      downloadBytes(`${fileNameOf(name)}-passport.pdf`, bytesOf(pdf), 'application/pdf');
      setState({ step: 'done' });
    } catch (error) {
      setState({ step: 'failed', sentence: sentenceOf(error) });
    }
  };
  return (
    <>
      <Button onClick={() => void download()} loading={state.step === 'making'}>
        <Download aria-hidden="true" />
        Download PDF
      </Button>
      <p role="status" className={state.step === 'failed' ? 'w-full text-sm text-danger' : 'sr-only'}>
        {state.step === 'making' && 'The PDF is being made.'}
        {state.step === 'done' && 'The PDF has been saved.'}
        {state.step === 'failed' && `There is no PDF yet. ${state.sentence}`}
      </p>
    </>
  );
}
