import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { Closing } from './closing.tsx';
import { Hero } from './hero.tsx';
import { Keeps } from './keeps.tsx';
import { Privacy } from './privacy.tsx';
import { Promises } from './promises.tsx';
import { Steps } from './steps.tsx';
import { TryName } from './try-name.tsx';
import { landingTitle } from './title.ts';

/** What Pawfolio is, for people who see it for the first time. Complete without a script. */
export default function LandingPage() {
  useTitle(landingTitle);
  return (
    <>
      <Hero />
      <Promises />
      <Keeps />
      <TryName />
      <Steps />
      <Privacy />
      <Closing />
    </>
  );
}
