import { Disclosure } from '../../../shared/ui/disclosure.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['Tab', 'next thing on the product; Shift and Tab for the one before'],
  ['Arrows', 'move by 1 mm; with Shift 5 mm, with Alt 0.1 mm'],
  ['+ and −', 'larger and smaller'],
  ['[ and ]', 'turn by 5°; with Shift 15°, with Alt 1°'],
  ['Page up, Page down', 'in front of its neighbour, behind it'],
  ['Enter', 'edit the words, or move a photo inside its frame'],
  ['Ctrl and D', 'copy'],
  ['Delete', 'remove'],
  ['Escape', 'let go'],
];

/** What can be done on the canvas without a mouse, and what a mouse can do besides. */
export function CanvasHelp() {
  return (
    <Disclosure summary="Keys and gestures">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt className="font-medium">{key}</dt>
            <dd className="text-muted">{what}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-muted">
        Drag to move. Hold Shift to stay on a line, Ctrl to ignore the guides. Click with Alt for what lies
        beneath. Hold Ctrl and turn the wheel to zoom. Two fingers on something make it larger and turn it;
        beside it they zoom. Double-click or double-tap to edit words, or to move a photo in its frame.
      </p>
    </Disclosure>
  );
}
