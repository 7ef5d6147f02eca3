/** Offers a text as a file of the given name. */
export const downloadText = (name: string, text: string, type: string): void =>
  offer(name, new Blob([text], { type }));

/** Offers bytes as a file of the given name. */
export const downloadBytes = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void =>
  offer(name, new Blob([bytes], { type }));

function offer(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name that every system takes: `Biscuit’s calendar` becomes `biscuits-calendar`. */
export const fileNameOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'pet';
