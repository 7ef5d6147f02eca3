import { CloudUpload } from 'lucide-react';
import { Badge } from '../../../shared/ui/badge.tsx';

/** Marks what is kept on this device and waits for the server. */
export function PendingBadge() {
  return <Badge icon={<CloudUpload aria-hidden="true" />}>Waiting to be sent</Badge>;
}
