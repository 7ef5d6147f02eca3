import { designDocumentSchema } from '@pawfolio/domain/builder';
import * as z from 'zod/mini';
import type { Content } from './content.ts';
import type { Kept } from './saver-ports.ts';

const DRAFT = 'pawfolio.design-draft.';
const COPY = 'pawfolio.design-copy.';
/** Designs that can be opened without a connection. */
const COPIES = 8;

const contentSchema = z.object({
  name: z.string(),
  petId: z.nullable(z.string()),
  document: designDocumentSchema,
});

const draftSchema = z.object({
  designId: z.string(),
  /** Whose it is; null for somebody who has not been signed in yet. */
  owner: z.nullable(z.string()),
  /** Of somebody without an account: whoever signs in next on this device takes it along. */
  isGuest: z.boolean(),
  baseRevision: z.number(),
  content: contentSchema,
  attempts: z.array(z.string()),
  at: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;

const copySchema = z.object({
  owner: z.string(),
  revision: z.number(),
  content: contentSchema,
  at: z.number(),
});
export type Copy = z.infer<typeof copySchema>;

export interface Owner {
  uid: string | null;
  isGuest: boolean;
}

const mayTake = (draft: Pick<Draft, 'owner' | 'isGuest'>, uid: string | null): boolean =>
  draft.owner === uid || draft.owner === null || draft.isGuest;

const parsed = <T>(schema: z.ZodMiniType<T>, text: string | null): T | null => {
  try {
    const result = schema.safeParse(JSON.parse(text ?? 'null'));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
};

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const keysOf = (box: Box, prefix: string): string[] =>
  Array.from({ length: box.length }, (_, at) => box.key(at) ?? '').filter((key) => key.startsWith(prefix));

/**
 * What this device keeps of designs: drafts, one for each tab that works on a design, so that two never overwrite each
 * other's; and copies of what is in the cloud, to go on without a connection. `tab` names this tab and stays through a
 * reload.
 */
export class Drafts {
  private readonly box: Box;
  private readonly tab: string;
  private readonly now: () => number;

  constructor(box: Box, tab: string, now: () => number) {
    this.box = box;
    this.tab = tab;
    this.now = now;
  }

  /** Keeps a draft; false when the device has no room left, even after copies were let go. */
  keep(kept: Kept, { uid, isGuest }: Owner): boolean {
    const draft: Draft = {
      ...kept,
      attempts: [...kept.attempts],
      owner: uid,
      isGuest: uid !== null && isGuest,
      at: this.now(),
    };
    const [key, text] = [this.keyOf(kept.designId), JSON.stringify(draft)];
    if (this.put(key, text)) return true;
    for (const copy of keysOf(this.box, COPY)) this.box.removeItem(copy);
    return this.put(key, text);
  }

  /**
   * The draft of a design to go on with: this tab's own, else the newest of a tab that is no more. `isOpen` tells whether
   * a tab is still there.
   */
  find(designId: string, uid: string | null, isOpen: (tab: string) => boolean): Draft | null {
    const prefix = `${DRAFT}${designId}.`;
    const found = keysOf(this.box, prefix).flatMap((key) => {
      const tab = key.slice(prefix.length);
      const draft = parsed(draftSchema, this.box.getItem(key));
      if (!draft || !mayTake(draft, uid) || (tab !== this.tab && isOpen(tab))) return [];
      return [{ tab, draft }];
    });
    const own = found.find(({ tab }) => tab === this.tab);
    return (own ?? found.sort((a, b) => b.draft.at - a.draft.at)[0])?.draft ?? null;
  }

  /** Takes over drafts of tabs that are no more: they are this tab's now, or in the cloud. */
  drop(designId: string, isOpen: (tab: string) => boolean): void {
    const prefix = `${DRAFT}${designId}.`;
    for (const key of keysOf(this.box, prefix)) {
      const tab = key.slice(prefix.length);
      if (tab === this.tab || !isOpen(tab)) this.box.removeItem(key);
    }
  }

  /** Keeps what is in the cloud, so that it opens without a connection; the oldest go. */
  keepCopy(designId: string, revision: number, content: Content, owner: string): void {
    this.put(`${COPY}${designId}`, JSON.stringify({ owner, revision, content, at: this.now() }));
    const copies = keysOf(this.box, COPY).map((key) => ({
      key,
      at: parsed(copySchema, this.box.getItem(key))?.at ?? 0,
    }));
    for (const { key } of copies.sort((a, b) => b.at - a.at).slice(COPIES)) this.box.removeItem(key);
  }

  findCopy(designId: string, uid: string | null): Copy | null {
    const copy = parsed(copySchema, this.box.getItem(`${COPY}${designId}`));
    return copy?.owner === uid ? copy : null;
  }

  private keyOf(designId: string): string {
    return `${DRAFT}${designId}.${this.tab}`;
  }

  private put(key: string, text: string): boolean {
    try {
      this.box.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}
