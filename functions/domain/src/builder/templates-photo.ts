import {
  iconPart,
  namePart,
  photoPart,
  shapePart,
  square,
  textPart,
  type Part,
  type PartContext,
} from './template-parts.ts';
import type { Template } from './template.ts';
import { contrast } from './inks.ts';
import type { Rect } from './units.ts';

/** A rectangle that reaches over all edges it touches, as far as the bleed. */
function bled({ spec }: PartContext, { x, y, width, height }: Rect): Rect {
  const { bleedMm: bleed, widthMm, heightMm } = spec;
  const left = x <= 0.01 ? x - bleed : x;
  const top = y <= 0.01 ? y - bleed : y;
  const right = x + width >= widthMm - 0.01 ? x + width + bleed : x + width;
  const bottom = y + height >= heightMm - 0.01 ? y + height + bleed : y + height;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** White or near black, whichever is read on a coloured ground. */
const over = (colour: string): string => (contrast('#FFFFFF', colour) >= 4.5 ? '#FFFFFF' : '#221F1A');

/** Both mugs: the cup is seen from either side, so a picture and a name stand at a third and at two thirds. */
const mugs = (mockup: 'mug' | 'enamel-mug'): Template[] => [
  {
    id: `${mockup}-portrait`,
    name: 'Portrait',
    description: 'Their face on one side, their name on the other.',
    mockup,
    needs: ['name', 'photo'],
    parts: (context) => [
      photoPart('photo', square(context, 0.27, 0.5, 0.78), {
        mask: 'circle',
        border: { colour: context.accent, widthMm: 1.2 },
      }),
      namePart(context, context.box(0.71, 0.45, 0.42, 0.5), {
        fontId: 'signboard',
      }),
      iconPart(context, 'icon', 'paw', square(context, 0.71, 0.82, 0.12)),
    ],
  },
  {
    id: `${mockup}-band`,
    name: 'Colour band',
    description: 'The name on a band of colour, read from both sides.',
    mockup,
    needs: ['name'],
    parts: (context) => [
      shapePart('band', 'rect', bled(context, context.box(0.5, 0.5, 1, 0.5)), {
        name: 'Band',
        fill: context.accent,
      }),
      ...[0.27, 0.73].map((x, at) =>
        textPart(
          context,
          at === 0 ? 'name' : 'name-2',
          at === 0 ? 'Name' : 'Name, other side',
          context.box(x, 0.5, 0.34, 0.36),
          '{{name}}',
          {
            fontId: 'nunito',
            caps: true,
            letterSpacing: 0.06,
            wrap: true,
            lineHeight: 1.05,
            colour: over(context.accent),
          },
        ),
      ),
      iconPart(context, 'icon', 'paw', square(context, 0.5, 0.5, 0.2), { colour: over(context.accent) }),
    ],
  },
  {
    id: `${mockup}-panorama`,
    name: 'Panorama',
    description: 'One photo all around, the name in its corner.',
    mockup,
    needs: ['name', 'photo'],
    parts: (context) => [
      photoPart('photo', bled(context, context.box(0.5, 0.5, 1, 1))),
      shapePart('plate', 'rounded', context.box(0.815, 0.76, 0.28, 0.26), {
        name: 'Plate',
        fill: '#FFFFFF',
        opacity: 0.92,
      }),
      namePart(context, context.box(0.815, 0.76, 0.24, 0.18), {
        fontId: 'fraunces',
        colour: '#221F1A',
      }),
    ],
  },
];

const PAWS: readonly [number, number, number][] = [
  [0.09, 0.14, -16],
  [0.91, 0.16, 14],
  [0.16, 0.4, 12],
  [0.85, 0.42, -12],
  [0.08, 0.66, -10],
  [0.92, 0.68, 16],
  [0.15, 0.89, 14],
  [0.85, 0.9, -14],
];

const paws = (context: PartContext): Part[] =>
  PAWS.map(([x, y, rotation], at) =>
    iconPart(context, `track-${at + 1}`, 'paw', square(context, x, y, 0.09), { rotation, opacity: 0.35 }),
  );

const blanket = (id: string, name: string, description: string, parts: Template['parts']): Template => ({
  id: `blanket-${id}`,
  name,
  description,
  mockup: 'blanket',
  needs: ['name', 'photo'],
  parts,
});

export const PHOTO_TEMPLATES: readonly Template[] = [
  ...mugs('mug'),
  ...mugs('enamel-mug'),
  blanket('window', 'Window', 'Their picture in an arched window, the name beneath.', (context) => [
    photoPart('photo', square(context, 0.5, 0.4, 0.6), { mask: 'arch' }),
    namePart(context, context.row(0.83, 0.16, 0.8), { fontId: 'fraunces' }),
  ]),
  blanket('album', 'Album', 'A framed photo with the name like a caption.', (context) => [
    photoPart('photo', context.box(0.5, 0.43, 0.62, 0.66), {
      border: { colour: '#FFFFFF', widthMm: context.spec.widthMm * 0.012 },
    }),
    namePart(context, context.row(0.87, 0.14, 0.72), {
      fontId: 'caveat',
      colour: context.accent,
    }),
  ]),
  blanket('paws', 'Paws', 'A round portrait among paws.', (context) => [
    ...paws(context),
    photoPart('photo', square(context, 0.5, 0.42, 0.6), {
      mask: 'circle',
      border: { colour: context.accent, widthMm: context.spec.widthMm * 0.01 },
    }),
    namePart(context, context.row(0.84, 0.15, 0.54), { fontId: 'nunito' }),
  ]),
];
