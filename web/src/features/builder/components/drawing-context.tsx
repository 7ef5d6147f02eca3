import {
  checkDesign,
  elementsOf,
  usedSurfaces,
  type DesignCheck,
  type DesignDocument,
  type FontId,
} from '@pawfolio/domain/builder';
import { priceOf } from '@pawfolio/domain/catalog';
import type { Money } from '@pawfolio/domain/kernel';
import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useAuth } from '../../../platform/session.ts';
import { usePictures } from '../canvas/use-pictures.ts';
import { imagesOf, type Pictures } from '../drawing/pictures.ts';
import { useDrawingTools, type ToolsState } from '../drawing/use-drawing-tools.ts';
import { documentOf, variantIn } from '../model/builder-state.ts';
import { useBuilder } from './builder-context.ts';

interface Drawing {
  tools: ToolsState;
  pictures: Pictures;
  /** Null while the fonts are not there: then nothing can be said yet. */
  checks: readonly DesignCheck[] | null;
}

const DrawingContext = createContext<Drawing | null>(null);

export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (!drawing) throw new Error('There is nothing to draw with');
  return drawing;
}

const fontsIn = (document: DesignDocument): FontId[] =>
  elementsOf(document).flatMap((element) => (element.type === 'text' ? [element.fontId] : []));

/** What a design is drawn and checked with, loaded once for all that show it. */
export function DrawingProvider({ children }: { children: ReactNode }) {
  const document = useBuilder(documentOf);
  const variant = useBuilder(variantIn);
  const judged = useBuilder((state) => state.judged);
  const uid = useAuth((state) => state.user?.uid ?? null);
  const tools = useDrawingTools(fontsIn(document));
  const pictures = usePictures(document, uid);
  // Typing and dragging come first; what is wrong may follow a moment later.
  const checked = useDeferredValue(document);
  const ready = tools.status === 'ready' ? tools.tools : null;
  const checks = useMemo(() => {
    const isLoaded = ready && fontsIn(checked).every((id) => ready.shaper.has(id));
    if (!isLoaded) return judged?.checks ?? null;
    return checkDesign(checked, { variant, ...ready, images: imagesOf(pictures) });
  }, [ready, checked, variant, pictures, judged]);
  const drawing = useMemo(() => ({ tools, pictures, checks }), [tools, pictures, checks]);
  return <DrawingContext value={drawing}>{children}</DrawingContext>;
}

/** What one piece costs as it is now. The server works it out anew. */
export function usePrice(): Money {
  const product = useBuilder((state) => state.product);
  const document = useBuilder(documentOf);
  return priceOf(product, document.variantId, usedSurfaces(document));
}
