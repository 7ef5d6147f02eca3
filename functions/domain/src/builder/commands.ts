import { colour as colourSchema, elementSchema, type DesignElement } from './elements.ts';
import { arrange, inBounds, type Edge } from './arrange.ts';
import {
  designDocumentSchema,
  elementsOf,
  MAX_ELEMENTS,
  type DesignDocument,
  type DesignSurface,
} from './schema.ts';
import { slotValuesSchema, type SlotValues } from './slots.ts';
import { turned, type Rect } from './units.ts';

type Ids = readonly string[];

/** Properties of any kind of element but those that say what it is. */
export type ElementPatch = { [K in Exclude<KeysOf<DesignElement>, 'type' | 'id'>]?: unknown };
type KeysOf<T> = T extends unknown ? keyof T : never;

/** Where an element goes among its neighbours: an index from the back, or a step. */
export type Order = number | 'front' | 'back' | 'forward' | 'backward';

/** One change of a design, as plain data. Lengths in mm, angles in degrees. */
export type Command =
  | { kind: 'add'; surfaceId: string; element: DesignElement; index?: number }
  | { kind: 'remove'; ids: Ids }
  | { kind: 'move'; ids: Ids; dx: number; dy: number }
  | { kind: 'resize'; id: string; x: number; y: number; width: number; height: number }
  | { kind: 'rotate'; ids: Ids; by: number }
  | { kind: 'set'; id: string; set: ElementPatch }
  | { kind: 'reorder'; id: string; to: Order }
  | { kind: 'align'; ids: Ids; edge: Edge; within: Rect | null }
  | { kind: 'distribute'; ids: Ids; axis: 'x' | 'y' }
  | { kind: 'duplicate'; ids: Ids; newIds: Ids; dx: number; dy: number }
  | { kind: 'background'; surfaceId: string; colour: string | null }
  | { kind: 'values'; values: SlotValues }
  | { kind: 'replace'; document: DesignDocument };

/**
 * The document after a command. What cannot be done (no such element, a locked one, a value that the schema refuses, more
 * than `MAX_ELEMENTS`) changes nothing: the very same document comes back. A valid document stays valid.
 */
export function applyCommand(document: DesignDocument, command: Command): DesignDocument {
  switch (command.kind) {
    case 'add':
      return add(document, command.surfaceId, command.element, command.index);
    case 'remove':
      return onSurfaces(document, (surface) => {
        const elements = surface.elements.filter(({ id, locked }) => locked || !command.ids.includes(id));
        return elements.length === surface.elements.length ? surface : { ...surface, elements };
      });
    case 'move':
      return patchEach(document, command.ids, ({ x, y }) => inBounds(x + command.dx, y + command.dy));
    case 'resize': {
      const { width, height, x, y } = command;
      return patchEach(document, [command.id], () => ({ ...inBounds(x, y), width, height }));
    }
    case 'rotate':
      return patchEach(document, command.ids, ({ rotation }) => ({
        rotation: turned(rotation + command.by),
      }));
    case 'set':
      return patchEach(document, [command.id], () => command.set, true);
    case 'reorder':
      return reorder(document, command.id, command.to);
    case 'align':
    case 'distribute':
      return arranged(document, command);
    case 'duplicate':
      return duplicate(document, command);
    case 'background':
      return background(document, command.surfaceId, command.colour);
    case 'values':
      return slotValuesSchema.safeParse(command.values).success
        ? { ...document, values: command.values }
        : document;
    case 'replace':
      return designDocumentSchema.safeParse(command.document).success ? command.document : document;
  }
}

/** Surfaces by a change; a document of which no surface changed is the same document. */
function onSurfaces(
  document: DesignDocument,
  change: (surface: DesignSurface) => DesignSurface,
): DesignDocument {
  const surfaces = document.surfaces.map(change);
  return surfaces.every((surface, at) => surface === document.surfaces[at])
    ? document
    : { ...document, surfaces };
}

function onElements(
  document: DesignDocument,
  change: (element: DesignElement) => DesignElement,
): DesignDocument {
  return onSurfaces(document, (surface) => {
    const elements = surface.elements.map(change);
    return elements.every((element, at) => element === surface.elements[at])
      ? surface
      : { ...surface, elements };
  });
}

function patchEach(
  document: DesignDocument,
  ids: Ids,
  patch: (element: DesignElement) => ElementPatch,
  evenLocked = false,
): DesignDocument {
  return onElements(document, (element) =>
    ids.includes(element.id) && (evenLocked || !element.locked) ? patched(element, patch(element)) : element,
  );
}

/** The element with other properties, or as it was where the schema refuses them or nothing differs. */
function patched(element: DesignElement, patch: ElementPatch): DesignElement {
  const parsed = elementSchema.safeParse({ ...element, ...patch, id: element.id, type: element.type });
  const isSame = (key: string): boolean =>
    JSON.stringify(Reflect.get(element, key)) === JSON.stringify(Reflect.get(patch, key));
  return parsed.success && !Object.keys(patch).every(isSame) ? parsed.data : element;
}

function add(
  document: DesignDocument,
  surfaceId: string,
  element: DesignElement,
  index?: number,
): DesignDocument {
  const taken = elementsOf(document).some(({ id }) => id === element.id);
  const parsed = elementSchema.safeParse(element);
  if (taken || !parsed.success) return document;
  return onSurfaces(document, (surface) => {
    if (surface.surfaceId !== surfaceId || surface.elements.length >= MAX_ELEMENTS) return surface;
    const at = Math.max(0, Math.min(index ?? Infinity, surface.elements.length));
    return { ...surface, elements: surface.elements.toSpliced(at, 0, parsed.data) };
  });
}

function reorder(document: DesignDocument, id: string, to: Order): DesignDocument {
  return onSurfaces(document, (surface) => {
    const from = surface.elements.findIndex((element) => element.id === id);
    const element = surface.elements[from];
    if (!element) return surface;
    const last = surface.elements.length - 1;
    const wanted = { front: last, back: 0, forward: from + 1, backward: from - 1 };
    const at = Math.max(0, Math.min(last, Math.trunc(typeof to === 'number' ? to : wanted[to])));
    if (at === from || Number.isNaN(at)) return surface;
    return { ...surface, elements: surface.elements.toSpliced(from, 1).toSpliced(at, 0, element) };
  });
}

function arranged(
  document: DesignDocument,
  command: Extract<Command, { kind: 'align' | 'distribute' }>,
): DesignDocument {
  const chosen = elementsOf(document).filter(({ id }) => command.ids.includes(id));
  const places = arrange(chosen, command.kind === 'align' ? command : { axis: command.axis });
  return patchEach(document, command.ids, (element) => places.get(element.id) ?? {});
}

/** Copies lie in front of all that they are copies of, shifted so that they can be seen. */
function duplicate(
  document: DesignDocument,
  command: Extract<Command, { kind: 'duplicate' }>,
): DesignDocument {
  return command.ids.reduce((before, id, at) => {
    const surface = before.surfaces.find(({ elements }) => elements.some((element) => element.id === id));
    const element = surface?.elements.find((candidate) => candidate.id === id);
    const newId = command.newIds[at];
    if (!surface || !element || newId === undefined) return before;
    const place = inBounds(element.x + command.dx, element.y + command.dy);
    // A copy plays no part in the template, or the part would be there twice when it is laid out anew.
    return add(before, surface.surfaceId, { ...element, ...place, id: newId, role: null, locked: false });
  }, document);
}

function background(document: DesignDocument, surfaceId: string, colour: string | null): DesignDocument {
  if (colour !== null && !colourSchema.safeParse(colour).success) return document;
  return onSurfaces(document, (surface) =>
    surface.surfaceId === surfaceId && surface.background !== colour
      ? { ...surface, background: colour }
      : surface,
  );
}
