/** From whom to whom, and ids that change on the way because the other account has them already. */
export interface Move {
  from: string;
  to: string;
  /** By their old ones; an id that stays is not in it. */
  ids: ReadonlyMap<string, string>;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A path of a file of the guest as it is after the move; any other path stays. */
export function movedPath(path: string, { from, to, ids }: Move): string {
  const [root = '', owner, ...rest] = path.split('/');
  if (owner !== from) return path;
  return [root, to, ...rest.map((part) => ids.get(part) ?? part)].join('/');
}

function movedText(text: string, move: Move): string {
  const known = move.ids.get(text);
  if (known !== undefined) return known;
  if (text.startsWith(`media/${move.from}/`)) return movedPath(text, move);
  // Keys of pictures within a design: `pets/{petId}/photos/{photoId}`, `artwork/{artworkId}`.
  if (move.ids.size === 0 || !/^(pets|artwork)\//.test(text)) return text;
  return text
    .split('/')
    .map((part) => move.ids.get(part) ?? part)
    .join('/');
}

/** The data of a document with every path and id that moves. What is no plain data (instants) stays itself. */
export function rewritten(value: unknown, move: Move): unknown {
  if (typeof value === 'string') return movedText(value, move);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, move));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(item, move)]));
}
