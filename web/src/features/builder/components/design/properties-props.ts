import type { DesignElement, ElementPatch } from '@pawfolio/domain/builder';

/** What every form of an element's properties is given. */
export interface PropertiesProps<T extends DesignElement> {
  element: T;
  set: (patch: ElementPatch) => void;
  settle: () => void;
}
