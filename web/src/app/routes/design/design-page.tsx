import './design.css';
import { useEffect, useState } from 'react';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { SegmentedControl } from '../../../shared/ui/segmented-control.tsx';
import { Buttons } from './buttons.tsx';
import { Choices } from './choices.tsx';
import { Facts } from './facts.tsx';
import { Feedback } from './feedback.tsx';
import { Fields } from './fields.tsx';
import { Foundations } from './foundations.tsx';
import { Overlays } from './overlays.tsx';
import { Pictures } from './pictures.tsx';

const chapters = ['foundations', 'avatars', 'buttons', 'fields', 'choices', 'overlays', 'feedback', 'facts'];

/** Every part of the design system in every state. Development only: the route is not built for production. */
export function DesignPage() {
  useTitle('Design system');
  return (
    <div className="mx-auto max-w-6xl px-4 py-10 sm:px-8">
      <header className="flex flex-wrap items-end justify-between gap-6">
        <div>
          <h1 tabIndex={-1} data-page-title="" className="text-display">
            Design system
          </h1>
          <p className="measure mt-3 text-lg text-muted">
            Warm and editorial: paper, generous space, one strong colour. Every part of the app, in every
            state.
          </p>
        </div>
        <ThemeSwitch />
      </header>
      <nav aria-label="Chapters" className="my-8 flex flex-wrap gap-x-5">
        {chapters.map((id) => (
          <a key={id} href={`#${id}`} className="link inline-flex min-h-11 items-center capitalize">
            {id}
          </a>
        ))}
      </nav>
      <Foundations />
      <Pictures />
      <Buttons />
      <Fields />
      <Choices />
      <Overlays />
      <Feedback />
      <Facts />
    </div>
  );
}

export default DesignPage;

function ThemeSwitch() {
  const [theme, setTheme] = useState<'system' | 'light' | 'dark'>('system');
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme !== 'system') dataset['theme'] = theme;
    return () => {
      delete dataset['theme'];
    };
  }, [theme]);
  return (
    <SegmentedControl
      label="Theme"
      value={theme}
      onChange={setTheme}
      options={[
        { value: 'system', label: 'System' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  );
}
