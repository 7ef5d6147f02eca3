import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { useTitle } from '../../../../shared/hooks/use-title.ts';

export default function SettingsPage() {
  useTitle('Settings');
  return <PageHeader title="Settings" />;
}
