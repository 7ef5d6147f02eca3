import { EMPTY_VALUES } from '@pawfolio/domain/builder';
import { Link, useLocation } from 'react-router-dom';
import { signInPath } from '../../../../config/paths.ts';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import { useAuth } from '../../../../platform/session.ts';
import { usePetFacts, usePets } from '../../api/use-pet-facts.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { useView } from '../view-store.ts';

const problems = {
  gone: 'This pet is not in your list any more. The design keeps what it says.',
  error: 'We could not load this pet. Please try again when you are online.',
} as const;

/** For which pet it is: one of the customer's, whose record fills it in, or one whose name is typed. */
export function PetChoice() {
  const { builder } = useBuilderSession();
  const user = useAuth((state) => state.user);
  const pets = usePets();
  const petId = useBuilder(() => builder.petId);
  const chosen = useView((view) => view.chosenPet);
  const facts = usePetFacts(chosen ?? petId);
  const list = pets.status === 'ready' ? pets.data : [];
  if (list.length === 0 && petId === null) return <NoPets isSignedIn={user !== null && !user.isGuest} />;
  const choose = (id: string): void => {
    if (id !== '') useView.setState({ chosenPet: id });
    else builder.choosePet(null, { ...EMPTY_VALUES, ...builder.phones });
  };
  return (
    <SelectField
      label="Who is it for?"
      value={chosen ?? petId ?? ''}
      options={[
        ...list.map(({ id, name }) => ({ value: id, label: name })),
        { value: '', label: 'Another pet: I type its name' },
      ]}
      hint={petId === null ? undefined : 'Name, microchip and photo come from the record, and follow it.'}
      error={facts === 'gone' || facts === 'error' ? problems[facts] : null}
      onChange={({ target }) => choose(target.value)}
    />
  );
}

function NoPets({ isSignedIn }: { isSignedIn: boolean }) {
  const { pathname, search } = useLocation();
  if (isSignedIn) return null;
  return (
    <p className="text-sm text-muted">
      No account needed.{' '}
      <Link className="link" to={signInPath(pathname + search)}>
        Sign in
      </Link>{' '}
      to take name and photo from your pet’s record.
    </p>
  );
}
