import type { ReactNode } from 'react';
import { paths } from '../../../../config/paths.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../../shared/ui/page-header.tsx';
import { wordsTitles } from './titles.ts';

interface Step {
  title: string;
  text: string;
}

const record: readonly Step[] = [
  {
    title: 'Add your pet',
    text: 'A name and a species are enough. A birthday may be a year alone; the microchip’s number tells which country or maker it comes from.',
  },
  {
    title: 'Hand over the drawer of papers',
    text: 'Photograph certificates and policies, or drop in the PDFs. Each gets a picture of its first page, its dates, and a place where it is found in seconds.',
  },
  {
    title: 'Let it remember',
    text: 'Vaccinations, weights, medicines and visits become a history. What is due next stands at the top of your home page, and in your mail if you want.',
  },
];

const things: readonly Step[] = [
  {
    title: 'Choose a thing, pick a pet',
    text: 'The record fills the design in: name, photo, phone number. It looks good at once, and every part of it can be changed.',
  },
  {
    title: 'See what will be made',
    text: 'Text that does not fit, a photo that is too small or a character that the font lacks is told while you work, not after you have paid.',
  },
  {
    title: 'Approve the proof, then pay',
    text: 'Names and numbers are read back to you before the payment. For half an hour after you have paid you can still cancel it yourself.',
  },
  {
    title: 'Follow it home',
    text: 'One page for each order: paid, in production, each parcel on its way, delivered. “On hold” is not “failed”, and we say what to do.',
  },
];

function Part({
  id,
  title,
  steps,
  children,
}: {
  id: string;
  title: string;
  steps: readonly Step[];
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-6 border-t border-line py-12 sm:py-16"
    >
      <h2 id={`${id}-title`} className="text-title">
        {title}
      </h2>
      <ol className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-2">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-5">
            <span
              aria-hidden="true"
              className="grid size-11 shrink-0 place-items-center rounded-full bg-brand-soft font-display text-xl text-brand"
            >
              {index + 1}
            </span>
            <div className="measure pt-1.5">
              <h3 className="text-xl">{title}</h3>
              <p className="mt-1.5 text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-8">{children}</div>
    </section>
  );
}

/** `/how-it-works`: the record, and the things made from it. */
export default function HowItWorksPage() {
  useTitle(wordsTitles.howItWorks);
  return (
    <div className="frame py-10 sm:py-14">
      <PageHeader
        title="How it works"
        description="Two halves that know each other: a record of your pet that is always right, and things that are made from it."
      />
      <Part id="record" title="The record" steps={record}>
        <ButtonLink to={paths.signUp}>Start your pet’s record</ButtonLink>
      </Part>
      <Part id="things" title="The things made from it" steps={things}>
        <ButtonLink to={paths.products} variant="secondary">
          See what can be made
        </ButtonLink>
      </Part>
    </div>
  );
}
