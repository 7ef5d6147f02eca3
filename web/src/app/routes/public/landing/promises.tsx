const promises = [
  {
    title: 'Nothing is lost',
    text: 'A form keeps what you type while you type it. A photo counts as uploaded when it is safe with us, not before, and goes on by itself after a tunnel.',
  },
  {
    title: 'It answers at once',
    text: 'Made for a phone in a waiting room with one bar of signal: pages are small, and what you save is on screen before the network has noticed.',
  },
  {
    title: 'It is yours alone',
    text: 'Only you, signed in, can see your pets. Not even a photo has an address that somebody else could open.',
  },
];

export function Promises() {
  return (
    <section aria-labelledby="promises" className="border-y border-line bg-surface">
      <div className="frame py-14 sm:py-20">
        <h2 id="promises" className="text-title">
          Three promises
        </h2>
        <ol className="mt-8 grid gap-x-10 gap-y-8 sm:mt-10 md:grid-cols-3">
          {promises.map(({ title, text }, index) => (
            <li key={title} className="border-t-2 border-brand pt-4">
              <span aria-hidden="true" className="font-display text-xl text-brand">
                {index + 1}
              </span>
              <h3 className="mt-1 text-xl">{title}</h3>
              <p className="mt-2 text-muted">{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
