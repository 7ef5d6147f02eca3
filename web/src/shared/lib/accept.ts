/** A file as far as the check goes: `File` is one. */
export interface NamedFile {
  name: string;
  /** Content type; browsers leave it empty for kinds that they do not know, HEIC for example. */
  type: string;
}

/**
 * Whether a file is of a kind that an `accept` attribute names: `image/jpeg,image/*,.heic`. The picker enforces it, a drop
 * does not. Only a first look by name and declared type: what a file really is, its bytes say.
 */
export function isAccepted(file: NamedFile, accept: string): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter(Boolean);
  const name = file.name.toLowerCase();
  const type = file.type.toLowerCase();
  return (
    kinds.length === 0 ||
    kinds.some((kind) => {
      if (kind.startsWith('.')) return name.endsWith(kind);
      if (kind.endsWith('/*')) return type.startsWith(kind.slice(0, -1));
      return type === kind;
    })
  );
}
