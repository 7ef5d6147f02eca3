import type { DesignDocument, Pixels, PrintSurface } from '@pawfolio/domain/builder';

/** A picture that a proof asks for. */
export interface DrawJob {
  document: DesignDocument;
  surfaceId: string;
  spec: PrintSurface;
  /** Of the picture in px, and where its top is on the page. */
  width: number;
  /** In place of the height that follows from the width: the picture is stretched to it. */
  height: number;
  top: number;
}

/** By the keys of the scene. */
export type DrawPictures = Readonly<Record<string, Pixels & { url: string }>>;
