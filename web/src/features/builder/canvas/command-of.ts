import type { Command, DesignElement } from '@pawfolio/domain/builder';
import type { Live } from './gesture.ts';

/** The one command that makes of `before` what it has become; null when nothing has. */
export function commandOf(before: DesignElement, { kind, element: after }: Live): Command | null {
  const { id, x, y, width, height } = after;
  switch (kind) {
    case 'move':
      if (x === before.x && y === before.y) return null;
      return { kind: 'move', ids: [id], dx: x - before.x, dy: y - before.y };
    case 'rotate':
      if (after.rotation === before.rotation) return null;
      return { kind: 'rotate', ids: [id], by: after.rotation - before.rotation };
    case 'resize':
      if (width === before.width && height === before.height) return null;
      return after.type === 'text' && before.type === 'text' && after.sizePt !== before.sizePt
        ? { kind: 'set', id, set: { x, y, width, height, sizePt: after.sizePt } }
        : { kind: 'resize', id, x, y, width, height };
    case 'pinch': {
      const { rotation } = after;
      const words = after.type === 'text' ? { sizePt: after.sizePt } : {};
      return after === before ? null : { kind: 'set', id, set: { x, y, width, height, rotation, ...words } };
    }
    case 'crop':
      return after.type === 'photo' ? { kind: 'set', id, set: { crop: after.crop } } : null;
  }
}
