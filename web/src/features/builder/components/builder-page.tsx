import type { Product } from '@pawfolio/domain/catalog';
import { useState } from 'react';
import { paths, signInPath } from '../../../config/paths.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { useKeeping } from '../api/use-keeping.ts';
import { useSession } from '../api/use-session.ts';
import type { Session } from '../api/session.ts';
import { SessionContext } from './builder-context.ts';
import { BuilderSkeleton } from './builder-skeleton.tsx';
import { useOwnAddress } from './use-own-address.ts';
import { Workbench } from './workbench.tsx';

export interface BuilderPageProps {
  product: Product;
  /** Of the address; undefined for a new design. */
  designId: string | undefined;
  /** With which a new design begins. */
  variantId: string | null;
  petId: string | null;
}

/** One design, new or saved, with everything that can be done to it. */
export function BuilderPage({ product, designId, variantId, petId }: BuilderPageProps) {
  const { key, claim } = useOwnAddress(product.slug, designId);
  const [attempt, setAttempt] = useState(0);
  const opening = useSession(`${key} ${String(attempt)}`, { product, designId, variantId });
  switch (opening.status) {
    case 'loading':
      return <BuilderSkeleton name={product.name} />;
    case 'ready':
      return <Opened key={key} session={opening.session} petId={petId} claim={claim} />;
    case 'unreachable':
      return (
        <ErrorState title="We could not load this design" onRetry={() => setAttempt(attempt + 1)}>
          You may be offline. Nothing of it is lost: it opens when there is a connection.
        </ErrorState>
      );
    default:
      return <Missing product={product} isSignedOut={opening.status === 'signed-out'} />;
  }
}

interface OpenedProps {
  session: Session;
  petId: string | null;
  claim: (designId: string) => void;
}

function Opened({ session, petId, claim }: OpenedProps) {
  useKeeping(session);
  return (
    <SessionContext value={session}>
      <Workbench petId={petId} claim={claim} />
    </SessionContext>
  );
}

function Missing({ product, isSignedOut }: { product: Product; isSignedOut: boolean }) {
  return (
    <EmptyState
      title={isSignedOut ? 'Sign in to open this design' : 'This design is not here any more'}
      action={
        <>
          {isSignedOut ? (
            <ButtonLink to={signInPath(window.location.pathname)}>Sign in</ButtonLink>
          ) : (
            <ButtonLink to={paths.build(product.slug)}>Start a new one</ButtonLink>
          )}
          <ButtonLink variant="secondary" to={isSignedOut ? paths.build(product.slug) : paths.products}>
            {isSignedOut ? 'Start a new one' : 'See all products'}
          </ButtonLink>
        </>
      }
    >
      {isSignedOut
        ? 'It is in somebody’s account, or was made on another device.'
        : 'It was deleted, or it belongs to another account.'}
    </EmptyState>
  );
}
