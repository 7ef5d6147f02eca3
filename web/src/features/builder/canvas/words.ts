import { round, wordsOf, type Command, type DesignElement, type SlotValues } from '@pawfolio/domain/builder';
import type { Live } from './gesture.ts';

const kinds: Readonly<Record<DesignElement['type'], string>> = {
  text: 'text',
  photo: 'photo',
  shape: 'shape',
  icon: 'icon',
  qr: 'lost-pet code',
};

/** What an element is, for people who cannot see it. */
export function labelOf(element: DesignElement, values: SlotValues): string {
  const words = element.type === 'text' ? wordsOf(element, values).replaceAll('\n', ', ') : '';
  const said = element.type === 'text' ? ` “${words === '' ? 'nothing yet' : words}”` : '';
  return `${element.name}, ${kinds[element.type]}${said}${element.locked ? ', locked' : ''}`;
}

const mm = (value: number): string => `${round(value, 1)} mm`;

/** What a key has done, in few words; the element is as it has become. */
export function said(command: Command, { x, y, width, height, rotation, name }: DesignElement): string {
  switch (command.kind) {
    case 'move':
      return `${mm(x)} across, ${mm(y)} down`;
    case 'rotate':
      return `Turned to ${round(rotation, 0)}°`;
    case 'resize':
      return `${mm(width)} by ${mm(height)}`;
    case 'reorder':
      return command.to === 'forward' ? `${name} moved forward` : `${name} moved backward`;
    case 'set':
      return 'crop' in command.set ? 'Picture moved' : `${mm(width)} by ${mm(height)}`;
    default:
      return '';
  }
}

/** What is shown beside an element while it is dragged. */
export function readout(kind: Live['kind'], { x, y, width, height, rotation }: DesignElement): string {
  if (kind === 'rotate') return `${round(rotation, 0)}°`;
  if (kind === 'pinch') return `${mm(width)} × ${mm(height)}, ${round(rotation, 0)}°`;
  return kind === 'resize' ? `${mm(width)} × ${mm(height)}` : kind === 'move' ? `${mm(x)}, ${mm(y)}` : '';
}
