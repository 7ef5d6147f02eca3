/** One file that the server keeps, and what its asset document says of it. */
export interface RenderedFile {
  bytes: Buffer;
  contentType: string;
  extension: string;
  width: number;
  height: number;
}

/** Everything that is made of one upload. */
export interface Rendering {
  /** Of the upright original, px (a PDF: of its first page's preview). */
  width: number;
  height: number;
  /** Base64, decoded by the `thumbhash` package. */
  thumbhash: string;
  files: Record<string, RenderedFile>;
  /** Documents only. */
  pages: number | null;
}
