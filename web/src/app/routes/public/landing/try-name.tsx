import { lazy, useState } from 'react';
import { paths } from '../../../../config/paths.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { Drawn } from './drawn.tsx';

const load = async () => (await import('./shelf.tsx')).default;

const EXAMPLE = 'Biscuit';
const LONGEST = 14;

/** Drawn into the page when the app is built. */
const DrawnShelf = lazy(() => import('./shelf.tsx'));

/** The products with the visitor's own pet's name on them; the code that draws them comes when somebody is about to type. */
export function TryName() {
  const [typed, setTyped] = useState('');
  const [isAwake, setAwake] = useState(false);
  const name = typed.trim() === '' ? EXAMPLE : typed.trim();
  return (
    <section aria-labelledby="try-title" className="border-t border-line">
      <div className="frame grid items-center gap-x-12 gap-y-8 py-14 sm:py-20 lg:grid-cols-[1fr_1.6fr]">
        <div>
          <h2 id="try-title" className="text-title">
            Made for one animal only
          </h2>
          <p className="mt-3 max-w-[44ch] text-muted">
            Tags, bandanas, mugs, beds and blankets that carry their name, their photo and the number that
            brings them home.
          </p>
          <label htmlFor="try-name" className="mt-6 block font-semibold">
            What is your pet called?
          </label>
          <input
            id="try-name"
            className="control mt-2 max-w-64"
            value={typed}
            maxLength={LONGEST}
            autoComplete="off"
            placeholder={EXAMPLE}
            onFocus={() => setAwake(true)}
            onChange={(event) => setTyped(event.target.value)}
          />
          <ButtonLink to={paths.products} variant="secondary" className="mt-6">
            See all products
          </ButtonLink>
        </div>
        <div role="img" aria-label={`A tag, a bandana and a mug that say ${name}`}>
          <Drawn load={load} props={{ name }} isStale={isAwake || typed !== ''}>
            <DrawnShelf name={EXAMPLE} />
          </Drawn>
        </div>
      </div>
    </section>
  );
}
