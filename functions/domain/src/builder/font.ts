export interface Font<Id extends string = string> {
  id: Id;
  family: string;
  /** What a customer reads in the list of fonts, shown in the font itself. */
  label: string;
  weight: number;
  /** In `@pawfolio/domain/fonts/`. */
  file: string;
  bytes: number;
  /** Of the file, hexadecimal: what was drawn with can be proved. */
  sha256: string;
  /** Its licence text, beside the file. */
  licence: string;
  /** Metrics in thousandths of an em; `descender` is negative. */
  ascender: number;
  descender: number;
  capHeight: number;
  xHeight: number;
}
