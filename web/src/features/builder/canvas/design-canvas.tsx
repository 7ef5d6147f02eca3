import { photoKey, resolvePhoto, type DesignElement } from '@pawfolio/domain/builder';
import { useCallback, useId, useMemo, useRef, useState, type FocusEvent, type MouseEvent } from 'react';
import { useMedia } from '../../../shared/hooks/use-media.ts';
import { cx } from '../../../shared/lib/cx.ts';
import { Loading, Skeleton } from '../../../shared/ui/skeleton.tsx';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import type { CanvasProps } from './canvas-props.ts';
import { Drawing } from './drawing.tsx';
import { makeLiveStore } from './live-store.ts';
import { Overlay } from './overlay.tsx';
import type { Surface } from './press.ts';
import { useGestures } from './use-gestures.ts';
import { useKeyboard } from './use-keyboard.ts';
import { usePinch } from './use-pinch.ts';
import { useSize } from './use-size.ts';
import { useZooming } from './use-zooming.ts';
import { zoomed } from './crop.ts';
import { clampZoom, viewOf } from './zoom.ts';

/** One side of a product, to be drawn upon. It fills what it stands in. */
export function DesignCanvas(props: CanvasProps) {
  const { variant, surfaceId, document, tools, className } = props;
  const spec = variant.surfaces.find(({ id }) => id === surfaceId);
  const surface = document.surfaces.find((candidate) => candidate.surfaceId === surfaceId);
  return (
    <div className={cx('relative size-full min-h-48 overflow-hidden bg-sunken', className)}>
      {spec && surface && tools ? (
        <Canvas
          {...props}
          tools={tools}
          spec={spec}
          elements={surface.elements}
          background={surface.background}
        />
      ) : (
        <Loading label="Getting the drawing ready" className="absolute inset-9">
          <Skeleton className="size-full rounded-card" />
        </Loading>
      )}
    </div>
  );
}

interface Props extends CanvasProps, Pick<Surface, 'spec' | 'elements'> {
  tools: NonNullable<CanvasProps['tools']>;
  background: string | null;
}

const NO_SIZE = { width: 320, height: 320 };

function Canvas(props: Props) {
  const { spec, elements, selectedId, zoom, onZoom, onCommand, onSelect, product } = props;
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [store] = useState(makeLiveStore);
  const prefix = useId();
  const size = useSize(frame);
  const coarse = useMedia('(pointer: coarse)');
  const view = useMemo(() => viewOf(size ?? NO_SIZE, spec, zoom), [size, spec, zoom]);
  const cropping = useCropping(props);
  const focus = useCallback((id: string | null) => {
    const place = id === null ? null : stage.current?.querySelector<SVGElement>(`[data-element="${id}"]`);
    (place ?? frame.current)?.focus({ preventScroll: true });
  }, []);
  const surface: Surface = { stage, view, spec, elements, store, cropping, focus };
  const gestures = useGestures(surface, props);
  const keyboard = useKeyboard({ elements, cropping, focus, cancel: gestures.cancel }, props);
  useZooming({
    frame,
    view,
    fingers: usePinch(surface, props),
    onPinch: () => void gestures.cancel(),
    onFactor: (factor) => {
      if (cropping) {
        const set = { crop: zoomed(cropping.element, cropping.picture, factor) };
        onCommand({ kind: 'set', id: cropping.element.id, set }, { merge: true });
      } else onZoom?.(clampZoom(zoom * factor));
    },
  });
  const selected = elements.find(({ id }) => id === selectedId) ?? null;
  const select = (event: FocusEvent): void => {
    const id = event.target.getAttribute('data-element');
    if (id !== null && id !== selectedId && !cropping) onSelect(id);
  };
  return (
    <>
      <div
        ref={frame}
        role="application"
        aria-roledescription="drawing"
        aria-label={`${product.name}, ${spec.label}`}
        tabIndex={-1}
        onFocus={select}
        {...keyboard.on}
        // Where there is nothing to scroll in it, a finger on it scrolls the page.
        className={cx('size-full overflow-auto', zoom > 1 && 'overscroll-contain')}
      >
        <div
          ref={stage}
          role="presentation"
          className="relative touch-pan-x touch-pan-y select-none"
          style={{ width: view.width, height: view.height }}
          {...gestures.on}
          onMouseDown={(event) => event.preventDefault()}
          onDoubleClick={(event) => editWhat(event, props)}
        >
          {size && <Drawing {...props} view={view} store={store} prefix={prefix} cropping={cropping} />}
          <Overlay
            selected={selected}
            view={view}
            coarse={coarse}
            cropping={cropping !== null}
            store={store}
          />
        </div>
      </div>
      <VisuallyHidden>
        <span role="status">{keyboard.announcement}</span>
      </VisuallyHidden>
    </>
  );
}

/** The photo that is being moved inside of its frame; null when there is none, or its picture is not there. */
function useCropping({ cropId, elements, document, pictures }: Props) {
  const element = cropId == null ? undefined : elements.find(({ id }) => id === cropId);
  return useMemo(() => {
    if (element?.type !== 'photo' || element.locked) return null;
    const photo = resolvePhoto(element.source, document.values);
    const picture = photo && pictures.get(photoKey(photo));
    return picture ? { element, picture } : null;
  }, [element, document.values, pictures]);
}

/** A double click opens what a single one has selected. */
function editWhat(event: MouseEvent, { elements, selectedId, onCrop, onEdit }: Props): void {
  const selected: DesignElement | undefined = elements.find(({ id }) => id === selectedId);
  if (!selected || event.altKey) return;
  if (selected.type === 'photo') onCrop?.(selected.id);
  else onEdit?.(selected.id);
}
