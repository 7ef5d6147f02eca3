import { paths } from '../../../../config/paths.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import sprite from '../../../../shared/ui/species.svg?no-inline';

const everyone = ['dog', 'cat', 'rabbit', 'bird', 'ferret', 'rodent', 'reptile', 'fish', 'horse'];

export function Closing() {
  return (
    <section aria-labelledby="closing" className="frame py-16 text-center sm:py-24">
      <div aria-hidden="true" className="flex flex-wrap justify-center gap-2 sm:gap-3">
        {everyone.map((name) => (
          <svg key={name} className="size-12 rounded-full sm:size-16">
            <use href={`${sprite}#${name}`} />
          </svg>
        ))}
      </div>
      <h2 id="closing" className="mt-8 text-title">
        Who is it that you look after?
      </h2>
      <p className="mx-auto mt-3 max-w-[44ch] text-muted">
        Dogs and cats, and everyone else too. The first record takes about two minutes.
      </p>
      <ButtonLink to={paths.signUp} size="lg" className="mt-7">
        Start your pet’s record
      </ButtonLink>
    </section>
  );
}
