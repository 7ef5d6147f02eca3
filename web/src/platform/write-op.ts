/** One write of an atomic commit. `path` is a document's; `data` may hold `serverTime`. */
export type WriteOp =
  | { op: 'create' | 'set' | 'update'; path: string; data: Record<string, unknown> }
  | { op: 'delete'; path: string };
