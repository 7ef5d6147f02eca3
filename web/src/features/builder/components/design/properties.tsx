import type { DesignElement, ElementPatch } from '@pawfolio/domain/builder';
import { Suspense, useEffect, useRef } from 'react';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { Disclosure } from '../../../../shared/ui/disclosure.tsx';
import { Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { useBuilderSession } from '../builder-context.ts';
import { useView } from '../view-store.ts';
import { CodeProperties } from './code-properties.tsx';
import { IconProperties } from './icon-properties.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { PropertiesProps } from './properties-props.ts';
import { ShapeProperties } from './shape-properties.tsx';
import { TextProperties } from './text-properties.tsx';

// It brings the sending of files along, which most designs do without.
const PhotoProperties = lazyPart(() =>
  import('./photo/photo-properties.tsx').then((file) => file.PhotoProperties),
);

/** What an element is made of, and where it stands. */
export function Properties({ element }: { element: DesignElement }) {
  const { builder } = useBuilderSession();
  const fields = useRef<HTMLDivElement>(null);
  const editing = useView((view) => view.editing);
  const edited = useView((view) => view.edited);
  useEffect(() => {
    if (editing?.id !== element.id) return;
    edited();
    fields.current?.querySelector<HTMLElement>('textarea, input, select, button')?.focus();
  }, [editing, edited, element.id]);
  const set = (patch: ElementPatch): void => builder.perform({ kind: 'set', id: element.id, set: patch });
  return (
    <div ref={fields} className="space-y-5">
      <Own element={element} set={set} settle={builder.settle} />
      <Disclosure summary="Place and size">
        <PlaceFields element={element} set={set} settle={builder.settle} />
      </Disclosure>
    </div>
  );
}

function Own({ element, ...rest }: PropertiesProps<DesignElement>) {
  switch (element.type) {
    case 'text':
      return <TextProperties element={element} {...rest} />;
    case 'photo':
      return (
        <Suspense fallback={<Skeleton className="h-40" />}>
          <PhotoProperties element={element} {...rest} />
        </Suspense>
      );
    case 'shape':
      return <ShapeProperties element={element} {...rest} />;
    case 'icon':
      return <IconProperties element={element} {...rest} />;
    case 'qr':
      return <CodeProperties element={element} {...rest} />;
  }
}
