import { useParams } from 'react-router-dom';
import { DeletionReceipt } from '../../../features/account/components/deletion-receipt.tsx';
import { useTitle } from '../../../shared/hooks/use-title.ts';

/** What was deleted of an account that is gone. Open to whoever has the address; nobody is named. */
export default function DeletionReceiptPage() {
  useTitle('Receipt of a deletion');
  const { jobId = '' } = useParams();
  return (
    <div className="frame grid justify-items-center py-10 sm:py-16">
      <div className="w-full max-w-xl">
        <h1 tabIndex={-1} data-page-title="" className="text-title">
          Receipt of a deletion
        </h1>
        <DeletionReceipt key={jobId} jobId={jobId} />
      </div>
    </div>
  );
}
