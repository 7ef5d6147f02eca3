import { paths } from '../../../../config/paths.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { ButtonLink } from '../../../../shared/ui/button-link.tsx';

export default function LandingPage() {
  useTitle('');
  return (
    <div className="frame py-16">
      <h1 tabIndex={-1} data-page-title="" className="text-display">
        Everything about your pet, in one place
      </h1>
      <ButtonLink to={paths.signUp} size="lg" className="mt-8">
        Create an account
      </ButtonLink>
    </div>
  );
}
