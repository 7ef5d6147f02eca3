import type { Command, DesignDocument, PrintProduct, PrintVariant } from '@pawfolio/domain/builder';
import type { DrawingTools } from '../drawing/use-drawing-tools.ts';
import type { Pictures } from '../drawing/pictures.ts';

export interface CanvasProps {
  product: Pick<PrintProduct, 'name'>;
  variant: PrintVariant;
  document: DesignDocument;
  surfaceId: string;
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  /** `merge`: whether it belongs to the step before, if that was of the same kind (keys that are pressed repeatedly). */
  onCommand: (command: Command, how: { merge: boolean }) => void;
  /** A pointer or key was let go: the next command is a step of its own. */
  onSettle?: (() => void) | undefined;
  /** Null while they load. */
  tools: DrawingTools | null;
  pictures: Pictures;
  /** Whether the safe area and the bleed are shown, and things snap. */
  guides: boolean;
  /** 1 shows the whole surface. */
  zoom: number;
  onZoom?: ((zoom: number) => void) | undefined;
  /** The photo that is being moved inside of its frame. */
  cropId?: string | null | undefined;
  onCrop?: ((id: string | null) => void) | undefined;
  /** Asks to edit what an element says or shows. */
  onEdit?: ((id: string) => void) | undefined;
  className?: string | undefined;
}
