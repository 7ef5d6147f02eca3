import { formatPath, makeQrEncoder, qrOutline } from '@pawfolio/domain/builder';
import { encode } from 'uqr';

/** Modules of white around a code, as ISO 18004 wants them. */
const QUIET = 4;

/** A code as a drawing in black on white that can be printed at any size. */
export function qrSvg(text: string): string {
  const modules = makeQrEncoder(encode)(text);
  const side = modules.length + 2 * QUIET;
  const outline = formatPath(qrOutline(modules));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${side} ${side}" width="60mm" height="60mm">` +
    `<path fill="#fff" d="M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z"/>` +
    `<path fill="#000" fill-rule="evenodd" d="${outline}"/></svg>`
  );
}
