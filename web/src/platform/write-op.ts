/**
 * One write of an atomic commit. `path` is a document's; `data` may hold `serverTime`. `create` is for a document whose id was made
 * for it: that one is there proves that it has arrived. `set` is for one whose id is known beforehand.
 */
export type WriteOp =
  | { op: 'create' | 'set' | 'update'; path: string; data: Record<string, unknown> }
  | { op: 'delete'; path: string };
