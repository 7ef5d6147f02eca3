import type { AssetRef, ContentType, DocumentDetails } from '@pawfolio/domain/media';

/** What a file becomes, for whom, and what is known of it beside its bytes. */
export type UploadTarget =
  | { kind: 'photo'; uid: string; petId: string; details: { caption: string | null } }
  | { kind: 'document'; uid: string; petId: string; details: DocumentDetails }
  | { kind: 'artwork'; uid: string; details: Record<string, never> };

/** Where one picked file is on its way. What happens on the server is told by its document. */
export type UploadPhase =
  /** Has its turn later, or goes on when the connection is back. */
  | 'waiting'
  /** Its place is reserved and its bytes are on their way. */
  | 'sending'
  /** The customer has stopped it for now; what has arrived stays there. */
  | 'paused'
  /** The server has all of it and is at work. */
  | 'processing'
  /** It could not be sent; `problem` says why. */
  | 'stopped';

export interface UploadItem {
  /** Id of the asset's document, the same through every retry. */
  readonly id: string;
  readonly target: UploadTarget;
  readonly file: File;
  /** As found in the bytes, whatever the name says. */
  readonly contentType: ContentType;
  /** Local address of the file: shown at once, and until the finished one has taken its place. */
  readonly preview: string;
  readonly phase: UploadPhase;
  readonly sentBytes: number;
  readonly problem: string | null;
}

/** The asset that an upload makes. */
export const refOf = ({ id, target }: Pick<UploadItem, 'id' | 'target'>): AssetRef => {
  const { uid } = target;
  return target.kind === 'artwork'
    ? { kind: 'artwork', uid, assetId: id }
    : { kind: target.kind, uid, petId: target.petId, assetId: id };
};

export type UploadEvent =
  | { type: 'picked'; items: readonly UploadItem[] }
  /** `held`: not now, for want of a connection. */
  | { type: 'started' | 'held' | 'paused' | 'resumed' | 'sent' | 'retried' | 'removed'; id: string }
  | { type: 'progress'; id: string; sentBytes: number }
  | { type: 'stopped'; id: string; problem: string };

/** How many files travel at once: a second one hides the gaps of the first, more only share the line. */
const PARALLEL = 2;

/** Its bytes are not all there, and nothing has gone wrong with it. */
const UNSENT: readonly UploadPhase[] = ['waiting', 'sending', 'paused'];

const change = (
  items: readonly UploadItem[],
  id: string,
  from: readonly UploadPhase[],
  next: Partial<UploadItem>,
): readonly UploadItem[] =>
  items.map((item) => (item.id === id && from.includes(item.phase) ? { ...item, ...next } : item));

/** The queue after an event. Events that come too late (progress of a cancelled file) change nothing. */
export function reduceUploads(items: readonly UploadItem[], event: UploadEvent): readonly UploadItem[] {
  switch (event.type) {
    case 'picked':
      return [...items, ...event.items];
    case 'started':
      return change(items, event.id, ['waiting'], { phase: 'sending', problem: null });
    case 'held':
      return change(items, event.id, ['sending'], { phase: 'waiting' });
    case 'paused':
      return change(items, event.id, ['waiting', 'sending'], { phase: 'paused' });
    case 'resumed':
      return change(items, event.id, ['paused'], { phase: 'waiting' });
    case 'progress':
      return items.map((item) =>
        item.id === event.id && UNSENT.includes(item.phase)
          ? { ...item, sentBytes: Math.min(Math.max(event.sentBytes, item.sentBytes), item.file.size) }
          : item,
      );
    case 'sent':
      return items.map((item) =>
        item.id === event.id && UNSENT.includes(item.phase)
          ? { ...item, phase: 'processing', sentBytes: item.file.size }
          : item,
      );
    case 'stopped':
      return change(items, event.id, UNSENT, { phase: 'stopped', problem: event.problem });
    case 'retried':
      return change(items, event.id, ['stopped'], { phase: 'waiting', sentBytes: 0, problem: null });
    case 'removed':
      return items.filter((item) => item.id !== event.id);
  }
}

/** The uploads that may start now, in the order in which they were picked. */
export function startable(items: readonly UploadItem[]): readonly UploadItem[] {
  const free = PARALLEL - items.filter((item) => item.phase === 'sending').length;
  return items.filter((item) => item.phase === 'waiting').slice(0, Math.max(free, 0));
}

/** Whether leaving the app now would break off something that is still on its way. */
export const isSending = (items: readonly UploadItem[]): boolean =>
  items.some((item) => UNSENT.includes(item.phase));
