import {
  iconPart,
  qrPart,
  square,
  namePart,
  textPart,
  type Part,
  type PartContext,
} from './template-parts.ts';
import type { Template } from './template.ts';
import { MM_PER_PT } from './units.ts';

/** Where rows and the code find room on each tag; shares of its height. */
interface TagRows {
  mockup: string;
  /** Middle and height of the name when it has the front to itself, and when it shares it. */
  name: [number, number];
  shared: [number, number];
  icon: [number, number];
  phones: [[number, number], [number, number]];
  /** Centre as shares of width and height, and side as a share of the height. */
  code: [number, number, number];
}

const ROUND: TagRows = {
  mockup: 'round-tag',
  name: [0.5, 0.4],
  shared: [0.57, 0.32],
  icon: [0.25, 0.2],
  phones: [
    [0.42, 0.14],
    [0.6, 0.14],
  ],
  code: [0.5, 0.4, 0.44],
};
const BONE: TagRows = {
  mockup: 'bone-tag',
  name: [0.493, 0.28],
  shared: [0.493, 0.28],
  icon: [0.493, 0.2],
  phones: [
    [0.42, 0.12],
    [0.57, 0.12],
  ],
  code: [0.716, 0.49, 0.317],
};
const HEART: TagRows = {
  mockup: 'heart-tag',
  name: [0.41, 0.22],
  shared: [0.4, 0.19],
  icon: [0.66, 0.15],
  phones: [
    [0.37, 0.09],
    [0.49, 0.09],
  ],
  code: [0.5, 0.48, 0.345],
};

const isBone = ({ mockup }: TagRows): boolean => mockup === 'bone-tag';

/** Two numbers, or words that lead to the one there is. */
function phones(context: PartContext, { phones: [first, second] }: TagRows): Part[] {
  const line = (role: string, name: string, row: [number, number], content: string): Part =>
    textPart(context, role, name, context.row(...row), content, { fontId: 'oswald' });
  if (context.values.phone2 !== null)
    return [line('phone', 'Phone', first, '{{phone}}'), line('phone2', 'Second phone', second, '{{phone2}}')];
  const [middle, height] = first;
  const words = textPart(context, 'line', 'Line', context.row(middle, height * 0.86), 'Please call', {
    fontId: 'nunito',
  });
  return [words, line('phone', 'Phone', second, '{{phone}}')];
}

const classic = (rows: TagRows): Template => ({
  id: `${rows.mockup}-name-and-number`,
  name: 'Name and number',
  description: 'The name large on the front, your number on the back.',
  mockup: rows.mockup,
  needs: ['name', 'phone'],
  parts: (context) =>
    context.spec.id === 'back'
      ? phones(context, rows)
      : [
          ...(isBone(rows) ? [] : [iconPart(context, 'icon', 'paw', square(context, 0.5, ...rows.icon))]),
          namePart(context, context.row(...rows.shared), { fontId: 'nunito' }),
        ],
});

/** The code stands alone where there is no room beneath it. */
function codeSide(context: PartContext, rows: TagRows): Part[] {
  const code = qrPart(context, square(context, ...rows.code));
  if (rows.mockup === 'heart-tag') return [code];
  if (!isBone(rows))
    return [
      code,
      textPart(context, 'phone', 'Phone', context.row(0.74, 0.12), '{{phone}}', { fontId: 'oswald' }),
    ];
  const beside = context.row(0.493, 0.12);
  const right = rows.code[0] * context.spec.widthMm - (rows.code[2] * context.spec.heightMm) / 2 - 1.2;
  const rect = { ...beside, width: right - beside.x };
  return [textPart(context, 'phone', 'Phone', rect, '{{phone}}', { fontId: 'oswald' }), code];
}

const withCode = (rows: TagRows): Template => ({
  id: `${rows.mockup}-name-and-code`,
  name: 'Name and code',
  description: 'A code on the back opens the lost-pet card, which you can change at any time.',
  mockup: rows.mockup,
  needs: ['name', 'phone', 'tagUrl'],
  parts: (context) => {
    if (context.spec.id === 'back') return codeSide(context, rows);
    const name = namePart(context, context.row(...rows.name), { fontId: 'fraunces' });
    if (rows.mockup !== 'heart-tag') return [name];
    const phone = textPart(context, 'phone', 'Phone', context.row(0.55, 0.055), '{{phone}}', {
      fontId: 'oswald',
    });
    return [name, phone];
  },
});

/** Words around the edge of a round tag: a box as large as its safe circle. */
function ring(context: PartContext, role: string, name: string, content: string, large: boolean): Part {
  const { widthMm, heightMm, safeMm } = context.spec;
  const sizePt = Math.max(context.spec.minTextPt, Math.round(heightMm * (large ? 0.42 : 0.27) * 10) / 10);
  // Accents rise above the capitals that touch the circle.
  const side = Math.min(widthMm, heightMm) - 2 * safeMm - 0.6 * sizePt * MM_PER_PT;
  const rect = { x: (widthMm - side) / 2, y: (heightMm - side) / 2, width: side, height: side };
  return textPart(context, role, name, rect, content, {
    fontId: 'nunito',
    arc: 230,
    sizePt,
    caps: true,
    letterSpacing: 0.06,
  });
}

const ringPhones = (context: PartContext): Part[] => {
  const one = context.values.phone2 === null;
  return [
    textPart(context, 'phone', 'Phone', context.row(one ? 0.54 : 0.48, 0.14), '{{phone}}', {
      fontId: 'oswald',
    }),
    ...(one
      ? []
      : [
          textPart(context, 'phone2', 'Second phone', context.row(0.65, 0.14), '{{phone2}}', {
            fontId: 'oswald',
          }),
        ]),
  ];
};

const ringed: Template = {
  id: 'round-tag-ring',
  name: 'Ring',
  description: 'The name around the edge, a paw in the middle.',
  mockup: 'round-tag',
  needs: ['name', 'phone'],
  parts: (context) =>
    context.spec.id === 'back'
      ? [ring(context, 'line', 'Line', 'Please call', false), ...ringPhones(context)]
      : [
          ring(context, 'name', 'Name', '{{name}}', true),
          iconPart(context, 'icon', 'paw', square(context, 0.5, 0.55, 0.36)),
        ],
};

const script = (rows: TagRows): Template => ({
  id: `${rows.mockup}-script`,
  name: 'Script',
  description: 'A swinging hand, with the number on the back.',
  mockup: rows.mockup,
  needs: ['name', 'phone'],
  parts: (context) =>
    context.spec.id === 'back'
      ? phones(context, rows)
      : [namePart(context, context.row(...rows.name), { fontId: 'signboard' })],
});

export const TAG_TEMPLATES: readonly Template[] = [
  classic(ROUND),
  withCode(ROUND),
  ringed,
  classic(BONE),
  withCode(BONE),
  script(BONE),
  classic(HEART),
  withCode(HEART),
  script(HEART),
];
