import { boxMatrix, drawElement, matrixText, type DesignElement } from '@pawfolio/domain/builder';
import { memo, useRef } from 'react';
import { imagesOf } from '../drawing/pictures.ts';
import { SceneNodes } from '../drawing/scene-nodes.tsx';
import { SHORTCUTS } from './keys.ts';
import { useFollow, useReshaped, type LiveStore } from './live-store.ts';
import { Placeholder } from './placeholder.tsx';
import type { Surroundings } from './surroundings.ts';

interface Props {
  element: DesignElement;
  label: string;
  selected: boolean;
  surroundings: Surroundings;
  store: LiveStore;
}

/**
 * One element, where it is or where it is being dragged to. Each is a stop of the Tab key: arrow keys move things here, so
 * they cannot be what goes from one to the next, as they would in a list box or with a roving tab stop.
 */
export const ElementView = memo(function ElementView({
  element,
  label,
  selected,
  surroundings,
  store,
}: Props) {
  const shown = useReshaped(store, element.id)?.element ?? element;
  const group = useRef<SVGGElement>(null);
  useFollow(store, element.id, (live) => {
    group.current?.setAttribute('transform', matrixText(boxMatrix(live?.element ?? element)));
  });
  return (
    <g
      ref={group}
      data-element={element.id}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      aria-keyshortcuts={SHORTCUTS}
      transform={matrixText(boxMatrix(shown))}
      className={element.locked ? 'outline-none' : 'cursor-move outline-none'}
    >
      <rect
        x={-shown.width / 2}
        y={-shown.height / 2}
        width={shown.width}
        height={shown.height}
        fill="none"
        pointerEvents="all"
      />
      <Content element={shown} surroundings={surroundings} />
    </g>
  );
});

/** Place and name are not drawn: what is only moved or turned is not made anew. */
const ELSEWHERE: ReadonlySet<string> = new Set(['x', 'y', 'rotation', 'name', 'locked', 'role']);

const looksAlike = (a: DesignElement, b: DesignElement): boolean =>
  a === b || Object.keys(a).every((key) => ELSEWHERE.has(key) || Reflect.get(a, key) === Reflect.get(b, key));

interface ContentProps {
  element: DesignElement;
  surroundings: Surroundings;
}

const Content = memo(
  function Content({ element, surroundings }: ContentProps) {
    const { pictures, prefix, shaper } = surroundings;
    const isWaiting = element.type === 'text' && !shaper.has(element.fontId);
    const drawn = isWaiting ? null : drawElement(element, { ...surroundings, images: imagesOf(pictures) });
    const href = (key: string): string | null => pictures.get(key)?.url ?? null;
    return (
      <>
        <Placeholder element={element} isDrawn={drawn !== null} surroundings={surroundings} />
        {drawn && <SceneNodes nodes={drawn.children} href={href} prefix={`${prefix}-${element.id}`} />}
      </>
    );
  },
  (before, after) => before.surroundings === after.surroundings && looksAlike(before.element, after.element),
);
