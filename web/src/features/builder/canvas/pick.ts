import { applied, rotation, type DesignElement, type Point } from '@pawfolio/domain/builder';

type Box = Pick<DesignElement, 'x' | 'y' | 'width' | 'height' | 'rotation'>;

/** How far a point is from a turned box, in mm; 0 within it. */
export function distanceTo(box: Box, point: Point): number {
  const own = applied(rotation(-box.rotation), { x: point.x - box.x, y: point.y - box.y });
  return Math.hypot(
    Math.max(0, Math.abs(own.x) - box.width / 2),
    Math.max(0, Math.abs(own.y) - box.height / 2),
  );
}

/** What lies at a point, what is seen first: within a box before near one, and then from the front to the back. */
export function elementsAt(
  elements: readonly DesignElement[],
  point: Point,
  slopMm: number,
): DesignElement[] {
  return elements
    .filter(({ hidden }) => !hidden)
    .map((element, at) => ({ element, at, distance: distanceTo(element, point) }))
    .filter(({ distance }) => distance <= slopMm)
    .sort((a, b) => a.distance - b.distance || b.at - a.at)
    .map(({ element }) => element);
}

/**
 * What a press takes hold of: what is selected, wherever it lies in the pile, else what is in front. What is locked is
 * passed by while something else is there: a locked ground is there to be worked upon.
 */
export function held(pile: readonly DesignElement[], selectedId: string | null): DesignElement | null {
  return pile.find(({ id }) => id === selectedId) ?? pile.find(({ locked }) => !locked) ?? pile[0] ?? null;
}

/** What another click on what was selected already means: what lies beneath it, and from the last one the first. */
export function beneath(pile: readonly DesignElement[], selectedId: string | null): DesignElement | null {
  const at = pile.findIndex(({ id }) => id === selectedId);
  return pile[(at + 1) % Math.max(1, pile.length)] ?? null;
}
