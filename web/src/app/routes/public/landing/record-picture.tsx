import sprite from '../../../../shared/ui/species.svg?no-inline';

/** A made-up record, drawn with the parts that a real one is made of. A picture: nothing in it can be used. */
export default function RecordPicture() {
  return (
    <div
      role="img"
      aria-label="Example of a pet’s record: Biscuit, a dog of about three years, with microchip, vaccinations and weight."
      className="relative mx-auto w-full max-w-md pt-14 pb-6"
    >
      <div aria-hidden="true" className="contents">
        <BackCard />
        <div className="card relative -rotate-1 p-5 sm:p-7">
          <div className="flex items-center gap-5">
            <Portrait name="dog" className="size-24 sm:size-28" />
            <div>
              <p className="font-display text-title">Biscuit</p>
              <p className="text-muted">Beagle mix, about 3 years</p>
            </div>
          </div>
          <dl className="mt-6 grid gap-3 border-t border-line pt-5">
            <Fact label="Microchip" value="941 000 024 681 357" />
            <Fact label="Rabies vaccination" value="Valid" tone="good" />
            <Fact label="Deworming" value="Due in 12 days" tone="warn" />
          </dl>
          <div className="mt-5 border-t border-line pt-4">
            <div className="flex justify-between text-sm">
              <span className="text-muted">Weight</span>
              <span className="font-semibold tabular-nums">14.2 kg</span>
            </div>
            <WeightLine />
          </div>
        </div>
        <Tag />
      </div>
    </div>
  );
}

function Portrait({ name, className }: { name: string; className: string }) {
  return (
    <svg className={`shrink-0 rounded-full ${className}`}>
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

const tones = { good: 'bg-spruce-soft text-spruce', warn: 'bg-warn-soft text-warn' };

function Fact({ label, value, tone }: { label: string; value: string; tone?: keyof typeof tones }) {
  return (
    <div className="flex items-center justify-between gap-3 text-sm">
      <dt className="text-muted">{label}</dt>
      <dd
        className={
          tone ? `rounded-full px-2.5 py-0.5 font-semibold ${tones[tone]}` : 'font-mono tracking-tight'
        }
      >
        {value}
      </dd>
    </div>
  );
}

function WeightLine() {
  return (
    <svg viewBox="0 0 320 56" className="mt-2 w-full" fill="none">
      <path d="M0 55.5h320" stroke="var(--line)" />
      <path
        d="M2 44c22-2 34-10 54-9s30 8 52 4 30-17 54-16 30 9 54 4 26-13 46-15 34-1 54-3"
        stroke="var(--spruce)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <circle cx="316" cy="9" r="4" fill="var(--spruce)" />
    </svg>
  );
}

/** Another pet's record behind the first. */
function BackCard() {
  return (
    <div className="card absolute top-0 right-0 left-12 flex h-44 rotate-3 items-start justify-end gap-3 px-4 py-2 sm:-right-4">
      <p className="pt-1.5 font-display text-lg text-muted">Miso</p>
      <Portrait name="cat" className="size-10" />
    </div>
  );
}

/** A round tag on its ring, hanging from the card's corner. */
function Tag() {
  return (
    <svg viewBox="0 0 96 128" className="absolute -bottom-5 -left-3 w-20 sm:-left-8 sm:w-24">
      <circle cx="52" cy="20" r="14" fill="none" stroke="var(--edge)" strokeWidth="4" />
      <path
        d="M48 30c5 0 8 4 8 8 18 3 31 18 31 37 0 21-17 38-39 38S9 96 9 75c0-19 13-34 31-37 0-4 3-8 8-8Z"
        fill="var(--marigold)"
      />
      <circle cx="48" cy="38" r="3.5" fill="var(--paper)" />
      <circle cx="48" cy="75" r="31" fill="none" stroke="#7a3d10" strokeOpacity=".35" strokeWidth="2" />
      <g fill="#7a3d10">
        <ellipse cx="34" cy="71" rx="4.4" ry="5.8" transform="rotate(-20 34 71)" />
        <ellipse cx="43" cy="61" rx="4.6" ry="6.2" transform="rotate(-7 43 61)" />
        <ellipse cx="54" cy="61" rx="4.6" ry="6.2" transform="rotate(7 54 61)" />
        <ellipse cx="63" cy="71" rx="4.4" ry="5.8" transform="rotate(20 63 71)" />
        <path d="M48.500 71c7 0 13 7 13 13.500 0 4-3 6.500-7 6.500-2.400 0-3.900-1-6-1s-3.600 1-6 1c-4 0-7-2.500-7-6.500 0-6.500 6-13.500 13-13.500Z" />
      </g>
    </svg>
  );
}
