import { drawSurface, type DesignElement, type PhotoElement } from '@pawfolio/domain/builder';
import { memo, useMemo } from 'react';
import type { DrawnPicture } from '../drawing/pictures.ts';
import { SceneNodes } from '../drawing/scene-nodes.tsx';
import type { CanvasProps } from './canvas-props.ts';
import { CropGhost } from './crop-ghost.tsx';
import { ElementView } from './element-view.tsx';
import { Edges, Material } from './ground.tsx';
import type { Surroundings } from './surroundings.ts';
import type { LiveStore } from './live-store.ts';
import type { Surface } from './press.ts';
import { labelOf } from './words.ts';
import type { View } from './zoom.ts';

interface Props
  extends
    Pick<CanvasProps, 'document' | 'variant' | 'surfaceId' | 'selectedId' | 'pictures' | 'guides'>,
    Pick<Surface, 'spec' | 'elements'> {
  tools: NonNullable<CanvasProps['tools']>;
  background: string | null;
  view: View;
  store: LiveStore;
  prefix: string;
  cropping: { element: PhotoElement; picture: DrawnPicture } | null;
}

/** The product's side with everything on it, in millimetres. */
export function Drawing({ document, spec, variant, tools, pictures, prefix, view, guides, ...rest }: Props) {
  const { elements, selectedId, store, cropping } = rest;
  const { values } = document;
  const surroundings = useMemo(
    (): Surroundings => ({ spec, ...tools, values, pictures, prefix }),
    [spec, tools, values, pictures, prefix],
  );
  const { left, top, scale, width, height } = view;
  const box = [-left / scale, -top / scale, width / scale, height / scale];
  return (
    <svg width={width} height={height} viewBox={box.join(' ')} className="absolute inset-0 block">
      <Material spec={spec} colour={variant.colour} prefix={prefix} />
      <Background {...rest} document={document} tools={tools} spec={spec} prefix={prefix} />
      <g className={spec.method === 'engrave' ? 'engraving' : undefined}>
        {elements.map((element) =>
          element.hidden ? null : (
            <ElementView
              key={element.id}
              element={element}
              label={labelOf(element, values)}
              selected={element.id === selectedId}
              surroundings={surroundings}
              store={store}
            />
          ),
        )}
      </g>
      <Edges spec={spec} prefix={prefix} guides={guides} />
      {cropping && <CropGhost {...cropping} store={store} prefix={prefix} />}
    </svg>
  );
}

type BackgroundProps = Pick<Props, 'document' | 'surfaceId' | 'background' | 'spec' | 'tools' | 'prefix'>;

/** What a surface is covered with, drawn by the same function as all else. */
const Background = memo(
  function Background({ document, surfaceId, background, spec, tools, prefix }: BackgroundProps) {
    const none: DesignElement[] = [];
    const bare = { ...document, surfaces: [{ surfaceId, background, elements: none }] };
    const { nodes } = drawSurface(bare, surfaceId, { spec, ...tools });
    return <SceneNodes nodes={nodes} href={() => null} prefix={`${prefix}-ground`} />;
  },
  (before, after) => before.background === after.background && before.spec === after.spec,
);
