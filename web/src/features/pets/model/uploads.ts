/** Where one picked picture is on its way. What happens on the server is told by its document. */
export type UploadPhase =
  /** In the queue, or waiting for the connection. */
  | 'waiting'
  /** Its place is reserved and its bytes are on their way. */
  | 'sending'
  /** The server has all of it and is at work. */
  | 'processing'
  /** It could not be sent; `problem` says why. */
  | 'stopped';

export interface UploadItem {
  /** Id of the photo document, the same through every retry. */
  readonly id: string;
  readonly uid: string;
  readonly petId: string;
  readonly file: File;
  /** As found in the bytes, whatever the name says. */
  readonly contentType: string;
  /** Local address of the picture: shown at once, and until the finished one has taken its place. */
  readonly preview: string;
  readonly phase: UploadPhase;
  readonly sentBytes: number;
  readonly problem: string | null;
}

export type UploadEvent =
  | { type: 'picked'; items: readonly UploadItem[] }
  | { type: 'started' | 'sent' | 'retried' | 'removed'; id: string }
  | { type: 'progress'; id: string; sentBytes: number }
  | { type: 'stopped'; id: string; problem: string };

/** How many pictures travel at once: a second one hides the gaps of the first, more only share the line. */
const PARALLEL = 2;

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
      return change(items, event.id, ['waiting'], { phase: 'sending', sentBytes: 0, problem: null });
    case 'progress':
      return items.map((item) =>
        item.id === event.id && item.phase === 'sending'
          ? { ...item, sentBytes: Math.min(Math.max(event.sentBytes, item.sentBytes), item.file.size) }
          : item,
      );
    case 'sent':
      return items.map((item) =>
        item.id === event.id && item.phase === 'sending'
          ? { ...item, phase: 'processing', sentBytes: item.file.size }
          : item,
      );
    case 'stopped':
      return change(items, event.id, ['waiting', 'sending'], { phase: 'stopped', problem: event.problem });
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

/** Whether leaving the app now would lose something that is still on its way. */
export const isSending = (items: readonly UploadItem[]): boolean =>
  items.some((item) => item.phase === 'waiting' || item.phase === 'sending');
