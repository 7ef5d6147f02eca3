import { CalendarClock, Check } from 'lucide-react';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Chapter, Columns, Example } from './example.tsx';

/** What the product says about its own state. */
export function Feedback() {
  return (
    <Chapter id="feedback" title="Feedback">
      <Example title="Badges">
        <Badge>Not given yet</Badge>
        <Badge tone="good" icon={<Check aria-hidden="true" />}>
          Valid until 12 March 2027
        </Badge>
        <Badge tone="warn" icon={<CalendarClock aria-hidden="true" />}>
          Due in 12 days
        </Badge>
        <Badge tone="danger">Overdue since May</Badge>
      </Example>
      <Example title="Notices" wide>
        <Notice title="Legacy chip number">It is kept as it is; newer scanners may not read it.</Notice>
        <Notice tone="good">All vaccinations are up to date.</Notice>
        <Notice tone="warn" title="28.4 kg is 22 % more than two weeks ago">
          If that is right, it may be worth a call to your vet.
        </Notice>
        <Notice
          tone="danger"
          title="Not saved"
          action={
            <Button variant="secondary" size="sm">
              Try again
            </Button>
          }
        >
          You seem to be offline. What you typed stays here.
        </Notice>
      </Example>
      <Columns>
        <EmptyState
          title="No pets yet"
          picture={<Avatar species="cat" size="lg" />}
          action={<Button>Add your first pet</Button>}
        >
          Their record, papers and photos will be here.
        </EmptyState>
        <ErrorState title="We could not load your pets" onRetry={() => undefined}>
          Nothing is lost. Check your connection and try again.
        </ErrorState>
      </Columns>
      <Example title="Skeleton" wide>
        <Loading label="Loading your pets" className="flex items-center gap-4">
          <Skeleton className="size-14 rounded-full" />
          <span className="grid gap-2">
            <Skeleton className="h-5 w-40" />
            <Skeleton className="h-4 w-24" />
          </span>
        </Loading>
      </Example>
    </Chapter>
  );
}
