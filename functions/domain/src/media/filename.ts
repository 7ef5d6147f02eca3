import { clip, normaliseLine, type IsoDate } from '../kernel/index.ts';

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'application/pdf': 'pdf',
};

/** The usual extension of a content type, without a dot; `bin` for one that is not ours. */
export const extensionOf = (contentType: string): string => extensions[contentType] ?? 'bin';

/** What no file system of today takes, or what a shell or a browser would read as something else. */
const UNSAFE = /[/\\:*?"<>|%~]/g;

/** A part of a file name: one line, safe characters, no dots or spaces at its ends. */
const safe = (text: string): string =>
  normaliseLine(normaliseLine(text).replace(UNSAFE, ' ')).replace(/^[. ]+|[. ]+$/g, '');

/** UTF-16 units without the extension. At three bytes each the whole stays below the 255 bytes of a file name. */
const LONGEST = 80;

/**
 * Under which name a document is saved: `Biscuit – Rabies certificate – 2026-05-04.pdf`. What is unknown or unsafe is
 * left out; a title that ends in the extension does not repeat it.
 */
export function downloadName(what: {
  petName: string;
  title: string;
  issuedOn: IsoDate | null;
  contentType: string;
}): string {
  const extension = extensionOf(what.contentType);
  const title = safe(what.title.replace(new RegExp(`\\.${extension}$`, 'i'), ''));
  const date = what.issuedOn === null || title.includes(what.issuedOn) ? '' : what.issuedOn;
  const name = [safe(what.petName), title].filter(Boolean).join(' – ') || 'Document';
  const end = date === '' ? '' : ` – ${date}`;
  return `${safe(clip(name, LONGEST - end.length))}${end}.${extension}`;
}

/**
 * The header that makes a browser save a file under this name and never show it (RFC 6266): plain ASCII for the oldest, UTF-8
 * (RFC 5987) for all others.
 */
export function contentDisposition(name: string): string {
  const plain = name
    .replace(/[–—]/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
