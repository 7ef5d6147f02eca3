import type { Gallery } from '@pawfolio/domain/media';
import { useState, type DragEvent } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { toast } from '../../../../shared/ui/toast.ts';
import { movePhoto } from '../../api/gallery.ts';
import { cx } from '../../../../shared/lib/cx.ts';

interface Wall {
  uid: string | null;
  petId: string;
  gallery: Gallery | null;
  /** Ids of all photos as they stand. */
  ids: readonly string[];
}

/** What a tile needs to be moved. */
export interface Arranging {
  /** One place earlier (-1) or later (+1). */
  step: (id: string, by: -1 | 1) => void;
  canStep: (id: string, by: -1 | 1) => boolean;
  /** Spread on the element of a photo that can be dragged. */
  drag: (id: string) => {
    draggable: true;
    className: string;
    onDragStart: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onDragEnd: () => void;
  };
}

interface Drag {
  id: string;
  /** The photo before which it would land; null for the end; itself while it has not been moved. */
  before: string | null;
}

const TYPE = 'application/x-pawfolio-photo';

/** Changes the order of the photos, by steps or by a drag. `said` tells what has happened, for a live region. */
export function useArrange({ uid, petId, gallery, ids }: Wall): Arranging & { said: string } {
  const [moved, setMoved] = useState<{ id: string; place: number } | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const move = (id: string, before: string | null): void => {
    if (uid === null || id === before) return;
    const rest = ids.filter((other) => other !== id);
    const place = before === null ? ids.length : rest.indexOf(before) + 1;
    setMoved({ id, place });
    movePhoto({ uid, petId, gallery }, ids, id, before).catch((error: unknown) =>
      toast(messageFor(error), { tone: 'danger' }),
    );
  };
  const canStep = (id: string, by: -1 | 1): boolean => ids[ids.indexOf(id) + by] !== undefined;
  return {
    // Told when it is seen, which is once this device holds the new order.
    said: moved && ids[moved.place - 1] === moved.id ? `Moved to place ${moved.place} of ${ids.length}` : '',
    canStep,
    step: (id, by) => {
      if (canStep(id, by)) move(id, ids[ids.indexOf(id) + (by < 0 ? -1 : 2)] ?? null);
    },
    drag: (id) => ({
      draggable: true,
      className: cx('cursor-grab', drag && drag.id !== drag.before && markOf(id, drag, ids)),
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.setData(TYPE, id);
        dataTransfer.effectAllowed = 'move';
        setDrag({ id, before: id });
      },
      onDragOver: (event) => {
        if (!drag || !event.dataTransfer.types.includes(TYPE)) return;
        event.preventDefault();
        const before = id === drag.id ? id : landing(event, id, ids);
        if (before !== drag.before) setDrag({ id: drag.id, before });
      },
      onDrop: (event) => {
        event.preventDefault();
        if (drag) move(drag.id, drag.before);
        setDrag(null);
      },
      onDragEnd: () => setDrag(null),
    }),
  };
}

/** Over the left half of a photo: before it. Over the right half: before the next one. */
function landing({ currentTarget, clientX }: DragEvent, over: string, ids: readonly string[]): string | null {
  const { left, width } = currentTarget.getBoundingClientRect();
  return clientX < left + width / 2 ? over : (ids[ids.indexOf(over) + 1] ?? null);
}

/** The dragged one steps back, and a line shows where it would stand. */
function markOf(id: string, { id: dragged, before }: Drag, ids: readonly string[]): string {
  if (id === dragged) return 'opacity-50';
  if (id === before) return 'shadow-[-6px_0_0_var(--brand)]';
  return before === null && id === ids.at(-1) ? 'shadow-[6px_0_0_var(--brand)]' : '';
}
