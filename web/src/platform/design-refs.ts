import { designsPath, designSummarySchema, type DesignSummary } from '@pawfolio/domain/builder';
import type { WithId } from '@pawfolio/domain/kernel';
import type { ListRef } from './refs.ts';

const parse = (id: string, data: unknown): WithId<DesignSummary> => ({
  ...designSummarySchema.parse(data),
  id,
});

/** Lists of designs; apart from `refs.ts`, so that pages without designs do not load their schema. */
export const designRefs = {
  /** Those changed last come first. */
  all: (uid: string): ListRef<WithId<DesignSummary>> => ({
    path: designsPath(uid),
    parse,
    orderBy: ['updatedAt', 'desc'],
  }),
  /** For a glance: no more is read than is shown. */
  newest: (uid: string, limit: number): ListRef<WithId<DesignSummary>> => ({
    path: designsPath(uid),
    parse,
    orderBy: ['updatedAt', 'desc'],
    limit,
  }),
};
