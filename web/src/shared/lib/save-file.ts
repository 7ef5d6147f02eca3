/**
 * Offers a file for saving under a name. Its type is that of bytes that nothing knows how to show, so that no browser opens
 * it in a tab of this origin.
 */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
