import fc from 'fast-check';
import {
  ALIGNMENTS,
  FONT_IDS,
  ICON_IDS,
  MASKS,
  SHAPES,
  validDocument,
  type Command,
  type DesignDocument,
  type DesignElement,
} from '@pawfolio/domain/builder';

const mm = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10 + 0);
const colour = fc.constantFrom('#000000', '#FFFFFF', '#C2510C');
const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const anyId = fc.constantFrom(...ids);

const common = {
  name: fc.constantFrom('Name', 'Line'),
  role: fc.constantFrom(null, 'name', 'icon'),
  x: mm(-20, 120),
  y: mm(-20, 120),
  width: mm(1, 150),
  height: mm(1, 150),
  rotation: mm(0, 359),
  opacity: fc.constantFrom(1, 0.5),
  locked: fc.boolean(),
  hidden: fc.boolean(),
};

const content = fc.constantFrom('{{name}}', 'Call {{phone}}', 'Hello', '', 'Ä\nß');

/** An element of any kind under that id. */
const elementWith = (id: string): fc.Arbitrary<DesignElement> =>
  fc.oneof(
    fc.record({
      type: fc.constant('text' as const),
      id: fc.constant(id),
      ...common,
      content,
      override: fc.option(content),
      fontId: fc.constantFrom(...FONT_IDS),
      sizePt: mm(1, 80),
      fit: fc.constantFrom('fixed' as const, 'shrink' as const),
      wrap: fc.boolean(),
      caps: fc.boolean(),
      colour,
      align: fc.constantFrom(...ALIGNMENTS),
      arc: fc.constantFrom(0, 90, -120),
      letterSpacing: fc.constantFrom(0, 0.1),
      lineHeight: fc.constantFrom(1, 1.4),
    }),
    fc.record({
      type: fc.constant('photo' as const),
      id: fc.constant(id),
      ...common,
      source: fc.constantFrom(
        { kind: 'slot' as const },
        { kind: 'artwork' as const, artworkId: 'art1', width: 800, height: 600 },
      ),
      crop: fc.constant({ x: 0.5, y: 0.4, zoom: 1.5 }),
      mask: fc.constantFrom(...MASKS),
      border: fc.option(fc.record({ colour, widthMm: mm(1, 5) })),
    }),
    fc.record({
      type: fc.constant('shape' as const),
      id: fc.constant(id),
      ...common,
      shape: fc.constantFrom(...SHAPES),
      fill: fc.option(colour),
      stroke: fc.option(fc.record({ colour, widthMm: mm(1, 5) })),
    }),
    fc.record({
      type: fc.constant('icon' as const),
      id: fc.constant(id),
      ...common,
      icon: fc.constantFrom(...ICON_IDS),
      colour,
    }),
    fc.record({
      type: fc.constant('qr' as const),
      id: fc.constant(id),
      ...common,
      colour,
      background: fc.option(colour),
    }),
  );

const anyElement = anyId.chain(elementWith);

/** A document with up to five elements on one surface. */
export const anyDocument: fc.Arbitrary<DesignDocument> = fc
  .subarray([...ids])
  .chain((chosen) => fc.tuple(...chosen.map(elementWith)))
  .map((elements) => validDocument(elements));

const someIds = fc.subarray([...ids], { minLength: 1 });
/** Numbers as a broken or hostile client sends them, among good ones. */
const wild = fc.oneof(mm(-200, 200), fc.constantFrom(0, NaN, Infinity, -1e12, 1e-9));

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    surfaceId: fc.constantFrom('front', 'nowhere'),
    element: anyElement,
  }),
  fc.record({ kind: fc.constant('remove' as const), ids: someIds }),
  fc.record({ kind: fc.constant('move' as const), ids: someIds, dx: wild, dy: wild }),
  fc.record({ kind: fc.constant('resize' as const), id: anyId, x: wild, y: wild, width: wild, height: wild }),
  fc.record({ kind: fc.constant('rotate' as const), ids: someIds, by: wild }),
  fc.record({
    kind: fc.constant('set' as const),
    id: anyId,
    set: fc.constantFrom(
      { hidden: true },
      { locked: false },
      { colour: '#1F5D50' },
      { colour: 'red' },
      { sizePt: 20 },
      { id: 'z' },
    ),
  }),
  fc.record({
    kind: fc.constant('reorder' as const),
    id: anyId,
    to: fc.oneof(
      fc.constantFrom('front' as const, 'back' as const, 'forward' as const, 'backward' as const),
      wild,
    ),
  }),
  fc.record({
    kind: fc.constant('align' as const),
    ids: someIds,
    edge: fc.constantFrom(
      'left' as const,
      'center' as const,
      'right' as const,
      'top' as const,
      'middle' as const,
      'bottom' as const,
    ),
    within: fc.constantFrom(null, { x: 0, y: 0, width: 100, height: 100 }),
  }),
  fc.record({
    kind: fc.constant('distribute' as const),
    ids: someIds,
    axis: fc.constantFrom('x' as const, 'y' as const),
  }),
  fc.record({
    kind: fc.constant('duplicate' as const),
    ids: someIds,
    newIds: fc.subarray(['f', 'g', 'a']),
    dx: wild,
    dy: wild,
  }),
  fc.record({
    kind: fc.constant('background' as const),
    surfaceId: fc.constant('front'),
    colour: fc.constantFrom(null, '#FFFFFF', 'white'),
  }),
);
