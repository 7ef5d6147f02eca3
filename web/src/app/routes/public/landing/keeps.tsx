import { ChipDrawing, PhotoDrawing, SyringeDrawing, VetDrawing } from './drawings.tsx';

const things = [
  {
    Drawing: ChipDrawing,
    title: 'Who they are',
    text: 'Name, birthday (a year alone is fine), colours and microchip. We read the chip’s number and tell which country or maker it comes from.',
  },
  {
    Drawing: SyringeDrawing,
    title: 'How they are',
    text: 'Vaccinations with the next date they are due, weights, medicines, allergies and visits: a history, not a form that forgets.',
  },
  {
    Drawing: PhotoDrawing,
    title: 'What they look like',
    text: 'Photos straight from your phone. We turn them upright and remove the place where they were taken.',
  },
  {
    Drawing: VetDrawing,
    title: 'Who to call',
    text: 'The vet and the insurance with their numbers, one tap from a call when it matters.',
  },
];

export function Keeps() {
  return (
    <section aria-labelledby="keeps" className="frame py-14 sm:py-20">
      <h2 id="keeps" className="max-w-[22ch] text-title">
        One record for each animal, from the first day on
      </h2>
      <ul className="mt-8 grid gap-4 sm:mt-10 sm:grid-cols-2 sm:gap-6">
        {things.map(({ Drawing, title, text }) => (
          <li key={title} className="card flex gap-5 p-5 sm:p-7">
            <Drawing />
            <div>
              <h3 className="text-xl">{title}</h3>
              <p className="mt-2 text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
