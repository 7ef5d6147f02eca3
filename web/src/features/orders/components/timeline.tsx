import { CreditCard, Package, UserRound, Wrench } from 'lucide-react';
import { cx } from '../../../shared/lib/cx.ts';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import type { Story, StoryEntry } from '../model/story.ts';
import { momentOf } from '../model/words.ts';

const icons = { payment: CreditCard, fulfilment: Package, customer: UserRound, system: Wrench } as const;

/** What has happened and what is still to come, in one list; grows while it is looked at. */
export function Timeline({ story: { happened, next, unheeded } }: { story: Story }) {
  return (
    <>
      <ol aria-label="What has happened" aria-live="polite" className="grid">
        {happened.map((entry, at) => (
          <Happened key={entry.id} entry={entry} last={at === happened.length - 1} goesOn={next.length > 0} />
        ))}
      </ol>
      {next.length > 0 && (
        <ol aria-label="What comes next" className="grid">
          {next.map((words, at) => (
            <li key={words} className="relative flex gap-4 pb-5 last:pb-0">
              {at < next.length - 1 && <Thread />}
              <span className="z-1 grid size-8 shrink-0 place-items-center">
                <span className="size-3 rounded-full border-2 border-edge bg-surface" />
              </span>
              <span className="pt-1 text-muted">{words}</span>
            </li>
          ))}
        </ol>
      )}
      {unheeded.length > 0 && (
        <div className="mt-5">
          <Disclosure summary="Notices that changed nothing">
            <ul className="grid gap-2 text-sm text-muted">
              {unheeded.map(({ id, at, words }) => (
                <li key={id}>
                  <Time at={at} /> {words}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** Joins an entry to the one below. */
const Thread = () => (
  <span aria-hidden="true" className="absolute top-4 bottom-0 left-4 w-px -translate-x-1/2 bg-edge" />
);

function Happened({ entry, last, goesOn }: { entry: StoryEntry; last: boolean; goesOn: boolean }) {
  const Icon = icons[entry.source];
  return (
    <li
      className="relative flex gap-4 pb-5 last:pb-0 has-[+li]:pb-5"
      {...(last && { 'aria-current': 'step' })}
    >
      {(!last || goesOn) && <Thread />}
      <span
        className={cx(
          'z-1 grid size-8 shrink-0 place-items-center rounded-full border [&_svg]:size-4',
          last ? 'border-transparent bg-brand text-on-brand' : 'border-edge bg-surface text-muted',
        )}
      >
        <Icon aria-hidden="true" />
      </span>
      <div className={cx('min-w-0 pt-1', last && goesOn && 'pb-5')}>
        <p className={last ? 'font-semibold' : undefined}>
          {entry.parcel !== null && <span className="font-semibold">{entry.parcel}: </span>}
          {entry.words}
        </p>
        <p className="text-sm text-muted">
          <Time at={entry.at} />
        </p>
      </div>
    </li>
  );
}

const Time = ({ at }: { at: number }) => <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>;
