const answers = [
  {
    question: 'Who can see my pets?',
    answer:
      'You, when you are signed in. Every read of the database and of every file is checked against your account, not only hidden by the pages.',
  },
  {
    question: 'What do you do with my photos?',
    answer:
      'We make smaller copies for your screens and take out what the camera wrote into them, such as the place and the device. The file you sent is deleted once that is done.',
  },
  {
    question: 'What if I delete a pet?',
    answer: 'Its photos, papers and history go with it. We ask first, and say what goes.',
  },
  {
    question: 'Do you show advertisements or follow me around?',
    answer: 'No. This page loads nothing from anybody else, and sets no cookies.',
  },
];

export function Privacy() {
  return (
    <section id="privacy" aria-labelledby="privacy-title" className="scroll-mt-6 bg-spruce-soft">
      <div className="frame grid gap-x-12 gap-y-8 py-14 sm:py-20 lg:grid-cols-[1fr_2fr]">
        <h2 id="privacy-title" className="text-title">
          Privacy, in plain words
        </h2>
        <dl className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt className="font-semibold">{question}</dt>
              <dd className="mt-1.5">{answer}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
