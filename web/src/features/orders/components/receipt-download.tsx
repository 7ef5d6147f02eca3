import { orderReceipt } from '@pawfolio/domain/order';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../platform/callables.ts';
import { toAppError } from '../../../platform/errors.ts';
import { saveFile } from '../../../shared/lib/save-file.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { toast } from '../../../shared/ui/toast.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Has the receipt made as a PDF, and saves it; says so, or why not. */
export function ReceiptDownload({ orderId }: { orderId: string }) {
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      const { pdf, fileName } = await call(orderReceipt, { orderId });
      saveFile(fileName, new Blob([bytesOf(pdf)]));
      toast('The receipt was saved', { tone: 'good' });
    } catch (error) {
      toast(`There is no receipt yet. ${toAppError(error).message}`, { tone: 'danger' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="secondary" loading={busy} onClick={() => void download()}>
      <Download aria-hidden="true" />
      Receipt as PDF
    </Button>
  );
}
