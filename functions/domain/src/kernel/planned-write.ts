/**
 * One write of an atomic commit, planned without any SDK. `path` is a document's; `data` may hold `serverTime`, which the
 * one who commits resolves (`resolveServerTime`). A `create` is the whole document, an `update` the changed keys only.
 */
export type PlannedWrite =
  { op: 'create' | 'update'; path: string; data: Record<string, unknown> } | { op: 'delete'; path: string };
