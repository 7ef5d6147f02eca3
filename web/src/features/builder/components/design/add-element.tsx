import type { DesignElement } from '@pawfolio/domain/builder';
import { Image, QrCode, Shapes, Sticker, Type } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { newCode, newIcon, newPhoto, newShape, newText } from '../../model/new-elements.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { useDrawing } from '../drawing-context.tsx';
import { useView } from '../view-store.ts';

const MOST = 60;

/** Puts something new in the middle of the side that is shown, chosen at once. */
export function AddElement() {
  const { builder } = useBuilderSession();
  const edit = useView((view) => view.edit);
  const variant = useBuilder(variantIn);
  const surfaceId = useBuilder((state) => state.surfaceId);
  const document = useBuilder(documentOf);
  const { pictures } = useDrawing();
  const spec = variant.surfaces.find(({ id }) => id === surfaceId);
  const surface = document.surfaces.find((candidate) => candidate.surfaceId === surfaceId);
  if (!spec || !surface) return null;
  const isFull = surface.elements.length >= MOST;
  const add = (element: DesignElement): void => {
    builder.perform({ kind: 'add', surfaceId, element });
    builder.select(element.id);
    edit(element.id);
  };
  const pictureColour = (key: string): string | null => pictures.get(key)?.colour ?? null;
  const place = { spec, variant, surface, values: document.values, pictureColour };
  const button = (label: string, icon: ReactNode, make: () => DesignElement) => (
    <Button size="sm" variant="secondary" disabled={isFull} onClick={() => add(make())}>
      {icon}
      {label}
    </Button>
  );
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">Add</legend>
      <div className="flex flex-wrap gap-2">
        {button('Text', <Type aria-hidden="true" />, () => newText(place))}
        {spec.method === 'print' &&
          button('Photo', <Image aria-hidden="true" />, () => newPhoto(place, { kind: 'slot' }))}
        {button('Icon', <Sticker aria-hidden="true" />, () => newIcon(place, 'paw'))}
        {button('Shape', <Shapes aria-hidden="true" />, () => newShape(place, 'heart'))}
        {spec.method !== 'embroider' && button('Code', <QrCode aria-hidden="true" />, () => newCode(place))}
      </div>
      {isFull && (
        <p className="mt-1.5 text-sm text-muted">This side is full: {MOST} elements are the most.</p>
      )}
    </fieldset>
  );
}
