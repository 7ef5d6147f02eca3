import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { useTitle } from '../../../shared/hooks/use-title.ts';
import { nameOf } from '../model/builder-state.ts';
import { ActionBar } from './action-bar.tsx';
import { useBuilder } from './builder-context.ts';
import { ConflictNotice } from './conflict/conflict-notice.tsx';
import { DrawingProvider } from './drawing-context.tsx';
import { Panels } from './panels.tsx';
import { Stage } from './stage/stage.tsx';
import { TitleBar } from './title-bar.tsx';
import { usePetOfAddress } from './start/use-pet-of-address.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Props {
  petId: string | null;
  claim: (designId: string) => void;
}

/** The design, what can be done to it, and whether it is safe. */
export function Workbench({ petId, claim }: Props) {
  useAddress(claim);
  useShortcuts();
  usePetOfAddress(petId);
  useTitle(useBuilder(nameOf));
  return (
    <DrawingProvider>
      <div className="builder">
        <TitleBar />
        <ConflictNotice />
        <Stage />
        <Panels />
        <ActionBar />
      </div>
    </DrawingProvider>
  );
}

/** As soon as there is something to keep it has an address of its own, which a reload finds again. */
function useAddress(claim: (designId: string) => void): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isNew = useBuilder(({ save }) => save.kind === 'new');
  const address = useBuilder(({ product, designId }) => paths.build(product.slug, designId));
  const designId = useBuilder((state) => state.designId);
  useEffect(() => {
    if (isNew || pathname === address) return;
    claim(designId);
    void navigate(address, { replace: true, preventScrollReset: true });
    // `claim` is made anew at every drawing and means the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isNew, pathname, address, designId, navigate]);
}
