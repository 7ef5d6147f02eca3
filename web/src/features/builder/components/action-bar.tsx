import { isBlocked } from '@pawfolio/domain/builder';
import { formatMoney } from '@pawfolio/domain/kernel';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from '../../../config/paths.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { variantIn } from '../model/builder-state.ts';
import { useBuilder, useBuilderSession } from './builder-context.ts';
import { usePrice, useDrawing } from './drawing-context.tsx';
import { useView } from './view-store.ts';

/** What it costs, and the way to have it. */
export function ActionBar() {
  const id = useId();
  const price = usePrice();
  const { label } = useBuilder(variantIn);
  const obstacle = useObstacle();
  const { busy, add } = useAdd();
  return (
    <div className="builder-actions">
      <p className="min-w-0 flex-1">
        <span className="block text-lg font-semibold tabular-nums">{formatMoney(price)}</span>
        <span className="block truncate text-sm text-muted" title={label}>
          {label}
        </span>
      </p>
      {/* As wide as its longest sentence, so that nothing moves when another one stands there. */}
      <div className="flex w-54 shrink-0 flex-col items-end">
        <Button
          loading={busy}
          aria-disabled={obstacle !== null || undefined}
          aria-describedby={obstacle === null ? undefined : id}
          className={obstacle === null ? undefined : 'opacity-55'}
          onClick={() => void add()}
        >
          Add to cart
        </Button>
        {/* Another sentence is another element: it takes the place of the first, and nothing is seen to move. */}
        <p key={obstacle?.text} id={id} className="text-right text-xs text-muted">
          {obstacle?.text}
        </p>
      </div>
    </div>
  );
}

interface Obstacle {
  text: string;
  kind: 'checks' | 'save';
}

/** Why it cannot be bought as it is; null when it can. */
function useObstacle(): Obstacle | null {
  const { checks } = useDrawing();
  const kind = useBuilder(({ save }) => save.kind);
  if (checks && isBlocked(checks)) return { kind: 'checks', text: 'Something has to be put right first' };
  if (kind === 'new') return { kind: 'save', text: 'Save it first' };
  if (kind !== 'saved') return { kind: 'save', text: 'As soon as it is saved' };
  return checks ? null : { kind: 'save', text: 'It is being checked' };
}

function useAdd(): { busy: boolean; add: () => Promise<void> } {
  const { builder, saver } = useBuilderSession();
  const navigate = useNavigate();
  const obstacle = useObstacle();
  const show = useView((view) => view.show);
  const [busy, setBusy] = useState(false);
  const add = async (): Promise<void> => {
    if (obstacle?.kind === 'checks') show('checks');
    if (obstacle) return;
    setBusy(true);
    // With a picture of it for the cart.
    const revision = await saver.saveNow({ preview: true });
    setBusy(false);
    const { designId } = builder.store.getState();
    if (revision !== null) void navigate(`${paths.cart}?add=${designId}&revision=${String(revision)}`);
  };
  return { busy, add };
}
