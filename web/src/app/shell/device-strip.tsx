import { WifiOff } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '../../config/paths.ts';
import { keepChecking } from '../../platform/arrivals.ts';
import { useLedger } from '../../platform/ledger.ts';
import { useAsOf, useFromCache } from '../../platform/live.ts';
import { reportError } from '../../platform/report.ts';
import { useUploadQueue } from '../../platform/uploads/store.ts';
import { useOnline } from '../../shared/hooks/use-online.ts';
import { asOfWords } from './as-of-words.ts';
import { useNewVersion } from './new-version.ts';
import { useLocale } from '../../shared/hooks/use-locale.ts';

const RefusedChanges = lazy(() => import('./refused-changes.tsx'));

/**
 * Above the dashboard's pages: that there is no network, how old what is shown is, what waits to be sent or was refused, and
 * that there is a newer version.
 */
export default function DeviceStrip() {
  const online = useOnline();
  const unanswered = useLasting(useFromCache());
  useEffect(() => void keepChecking().catch(reportError), []);
  return (
    <>
      <div role="status">
        {!online && <Offline>You are offline.</Offline>}
        {online && unanswered && <Offline>Pawfolio cannot be reached at the moment.</Offline>}
        {online && !unanswered && <Sending />}
      </div>
      <Files />
      <Refused />
      <NewVersion />
    </>
  );
}

const line = 'flex flex-wrap items-center justify-center gap-x-3 px-4 text-center text-sm font-medium';

const LASTING_MS = 4_000;

/** Whether something has been so for a while. */
function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLasting(true), LASTING_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [now]);
  return lasting;
}

/** How many changes the customer has made that the server does not have yet. */
const useWaiting = (): number =>
  useLedger((entries) => entries.filter(({ state, about }) => state === 'waiting' && about !== null).length);

const waitingWords = (number: number): string =>
  number === 1 ? '1 change waiting' : `${number} changes waiting`;

/** With a good line a change is sent before anybody could read this. */
function Sending() {
  const waiting = useWaiting();
  if (!useLasting(waiting > 0)) return null;
  return <p className={`${line} bg-sunken py-2 text-muted`}>{waitingWords(waiting)} to be sent</p>;
}

/** Files that could not be sent, wherever the customer has gone meanwhile; on the pet's own pages each is told in its place. */
function Files() {
  const { pathname } = useLocation();
  const stopped = useUploadQueue().filter(
    ({ phase, target }) =>
      phase === 'stopped' && target.kind !== 'artwork' && !pathname.startsWith(paths.pet(target.petId)),
  );
  const [first] = stopped;
  return (
    <div role="status">
      {first && first.target.kind !== 'artwork' && (
        <div className={`${line} bg-danger-soft py-1 text-danger`}>
          <span className="py-2">
            {stopped.length === 1
              ? `${first.file.name} could not be sent.`
              : `${stopped.length} files could not be sent.`}
          </span>
          <Link
            to={`${paths.pet(first.target.petId)}/${first.target.kind === 'photo' ? 'photos' : 'documents'}`}
            className="inline-flex min-h-11 items-center rounded-sm px-2 font-semibold underline underline-offset-4"
          >
            Look at it
          </Link>
        </div>
      )}
    </div>
  );
}

function Refused() {
  const number = useLedger((entries) => entries.filter(({ state }) => state === 'refused').length);
  const [open, setOpen] = useState(false);
  return (
    <>
      <div role="status">
        {number > 0 && (
          <div className={`${line} bg-danger-soft py-1 text-danger`}>
            <span className="py-2">
              {number === 1 ? '1 change could not be saved.' : `${number} changes could not be saved.`}
            </span>
            <StripButton onClick={() => setOpen(true)}>Look at it</StripButton>
          </div>
        )}
      </div>
      {open && (
        <Suspense>
          <RefusedChanges onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function Offline({ children }: { children: string }) {
  const time = useAsOf();
  const waiting = useWaiting();
  const locale = useLocale();
  return (
    <p className={`${line} bg-ink py-2 text-paper`}>
      <WifiOff aria-hidden="true" className="size-4 shrink-0" />
      <span>
        {children}
        {time !== undefined && ` This is as of ${asOfWords(time, locale)}.`}
      </span>
      {waiting > 0 && <span>{waitingWords(waiting)}</span>}
    </p>
  );
}

function NewVersion() {
  const { ready, load } = useNewVersion();
  const [later, setLater] = useState(false);
  return (
    <div role="status">
      {ready && !later && (
        <div className={`${line} border-b border-line bg-surface py-1`}>
          <span className="py-2">There is a newer version of Pawfolio.</span>
          <span className="flex gap-1">
            <StripButton onClick={load}>Reload to update</StripButton>
            <StripButton onClick={() => setLater(true)}>Later</StripButton>
          </span>
        </div>
      )}
    </div>
  );
}

function StripButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="min-h-11 rounded-sm px-2 font-semibold underline underline-offset-4"
      onClick={onClick}
    >
      {children}
    </button>
  );
}
