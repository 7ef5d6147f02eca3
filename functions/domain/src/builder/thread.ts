import type { DesignElement } from './elements.ts';

/** Colours that an element shows, by which a thread is chosen. */
export function coloursOf(element: DesignElement): string[] {
  if (element.type === 'photo') return [];
  if (element.type !== 'shape') return [element.colour];
  return [element.fill, element.stroke?.colour].filter((colour) => typeof colour === 'string');
}
