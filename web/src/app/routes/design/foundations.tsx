import { Logo, PawMark } from '../../../shared/ui/logo.tsx';
import { Chapter, Example } from './example.tsx';

const grounds = ['paper', 'surface', 'sunken'];
const voices = ['ink', 'muted', 'brand', 'brand-strong', 'spruce', 'warn', 'danger'];
const softs = ['brand-soft', 'spruce-soft', 'warn-soft', 'danger-soft'];
const lines = ['line', 'edge', 'marigold', 'focus'];

/** Colours, type, shape and the mark. */
export function Foundations() {
  return (
    <Chapter id="foundations" title="Foundations">
      <Example
        title="Grounds"
        note="Paper for the page, surface for cards and controls, sunken for what lies lower."
      >
        {grounds.map((name) => (
          <Swatch key={name} name={name} />
        ))}
        {softs.map((name) => (
          <Swatch key={name} name={name} />
        ))}
        {lines.map((name) => (
          <Swatch key={name} name={name} />
        ))}
      </Example>
      <Example
        title="Voices"
        note="Brand says what to do next, spruce that all is well. One of each to a view."
      >
        {voices.map((name) => (
          <p
            key={name}
            className="rounded-sm border border-line bg-surface px-4 py-2 font-semibold"
            style={{ color: `var(--${name})` }}
          >
            {name}
          </p>
        ))}
      </Example>
      <Example title="Type" wide>
        <p className="font-display text-display">A home for every paw</p>
        <p className="font-display text-title">Biscuit’s record, always at hand</p>
        <p className="font-display text-xl">Vaccinations</p>
        <p className="measure text-lg">
          Lead text. Everything about the animal you love, in one place that is always right.
        </p>
        <p className="measure">
          Body text, 16 over 24. Pawfolio keeps the papers in order and reminds you in time, so that a visit
          to the vet needs no search through drawers.{' '}
          <a href="#foundations" className="link">
            A link within text
          </a>{' '}
          looks like this.
        </p>
        <p className="text-sm text-muted">
          Small and muted: hints, labels of facts, times. Łódź, Škoda, Ærø.
        </p>
      </Example>
      <Example title="Shape" note="Radius 12, one soft shadow, a 4 px grid.">
        <div className="card grid h-24 w-40 place-items-center text-sm text-muted">card</div>
        <div className="floating grid h-24 w-40 place-items-center text-sm text-muted">floating</div>
        <div className="grid h-24 w-40 place-items-center rounded-card bg-sunken text-sm text-muted">
          sunken
        </div>
      </Example>
      <Example title="Mark">
        <Logo />
        <PawMark className="size-16" />
        <PawMark className="size-6" />
      </Example>
    </Chapter>
  );
}

function Swatch({ name }: { name: string }) {
  return (
    <figure className="w-24 text-xs text-muted">
      <div className="h-14 rounded-sm border border-line" style={{ backgroundColor: `var(--${name})` }} />
      <figcaption className="mt-1">{name}</figcaption>
    </figure>
  );
}
