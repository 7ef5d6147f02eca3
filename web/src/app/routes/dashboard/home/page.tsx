import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { useTitle } from '../../../../shared/hooks/use-title.ts';

export default function HomePage() {
  useTitle('Home');
  return <PageHeader title="Home" />;
}
