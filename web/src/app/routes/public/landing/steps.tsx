const steps = [
  {
    title: 'Create an account',
    text: 'A name, an e-mail address and a password. Nothing to pay, nothing to install.',
  },
  {
    title: 'Add your pet',
    text: 'A name and a species are enough to begin. Leave out what you do not know, and come back with the papers in hand.',
  },
  {
    title: 'Keep it up as life happens',
    text: 'A weight here, a vaccination there, a photo from the walk. When somebody asks, open the record and read it out.',
  },
];

export function Steps() {
  return (
    <section id="how" aria-labelledby="how-title" className="scroll-mt-6 border-t border-line">
      <div className="frame grid gap-x-12 gap-y-8 py-14 sm:py-20 lg:grid-cols-[1fr_2fr]">
        <h2 id="how-title" className="text-title">
          How it works
        </h2>
        <ol className="grid gap-8">
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
      </div>
    </section>
  );
}
