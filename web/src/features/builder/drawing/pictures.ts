import type { Pixels } from '@pawfolio/domain/builder';

/** A picture as it can be shown here. */
export interface DrawnPicture extends Pixels {
  /** A local address; null while it is on its way, or when it cannot be had. */
  url: string | null;
  failed?: boolean;
  /** What it looks like from afar, `#RRGGBB`; null when nobody has looked. */
  colour?: string | null;
}

/** The pictures of a design by their keys (`photoKey`). Pixels are those of the file that is printed. */
export interface Pictures {
  /** Undefined: not known yet, the document's word holds. Null: it is gone. */
  get: (key: string) => DrawnPicture | null | undefined;
}

/** No picture is known. */
export const NO_PICTURES: Pictures = { get: () => undefined };

/** As drawing and checks take them. */
export const imagesOf =
  ({ get }: Pictures) =>
  (key: string): Pixels | null | undefined =>
    get(key);
