import { ErrorState } from '../../shared/ui/error-state.tsx';
import { useOnline } from '../../shared/hooks/use-online.ts';
import { useTitle } from '../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { paths } from '../../config/paths.ts';
import { isMissingCode } from '../../shared/lib/missing-code.ts';

/** What stands in place of a page that failed. */
export function Crash({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const online = useOnline();
  useTitle('Something went wrong');
  const home = (
    <ButtonLink to={paths.landing} variant="quiet">
      Go to the start page
    </ButtonLink>
  );
  return (
    <div className="frame py-8 sm:py-12">
      <h1 tabIndex={-1} data-page-title="" className="sr-only">
        Something went wrong
      </h1>
      {isMissingCode(error) ? (
        <ErrorState
          title={online ? 'This page could not be loaded' : 'You are offline'}
          action={
            <>
              <Button onClick={() => window.location.reload()}>Load the page again</Button>
              {home}
            </>
          }
        >
          {online
            ? 'The connection failed, or there is a newer version of Pawfolio. Loading the page again helps with both.'
            : 'This part of Pawfolio has not been opened on this device yet. It loads when the connection is back.'}
        </ErrorState>
      ) : (
        <ErrorState title="Something went wrong on this page" onRetry={onRetry} action={home}>
          What you had saved is safe.
        </ErrorState>
      )}
    </div>
  );
}
