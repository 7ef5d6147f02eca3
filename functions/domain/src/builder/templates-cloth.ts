import {
  iconPart,
  namePart,
  shapePart,
  square,
  textPart,
  type PartContext,
  type Part,
} from './template-parts.ts';
import type { Template } from './template.ts';

const bandana = (
  id: string,
  name: string,
  description: string,
  needs: Template['needs'],
  parts: Template['parts'],
): Template => ({ id: `bandana-${id}`, name, description, mockup: 'bandana', needs, parts });

/** Paws across a triangle, as if somebody had walked over it; shares of its size. */
const TRACKS: readonly [number, number, number][] = [
  [0.2, 0.125, -18],
  [0.32, 0.15, 14],
  [0.44, 0.115, -10],
  [0.56, 0.15, 20],
  [0.68, 0.115, -14],
  [0.8, 0.14, 16],
  [0.42, 0.63, 12],
  [0.58, 0.64, -16],
  [0.5, 0.76, 6],
];

const tracks = (context: PartContext): Part[] =>
  TRACKS.map(([x, y, rotation], at) =>
    iconPart(context, `track-${at + 1}`, 'paw', square(context, x, y, 0.085), { rotation, opacity: 0.45 }),
  );

const bed = (id: string, name: string, description: string, parts: Template['parts']): Template => ({
  id: `bed-${id}`,
  name,
  description,
  mockup: 'bed',
  needs: ['name'],
  parts,
});

export const CLOTH_TEMPLATES: readonly Template[] = [
  bandana('signature', 'Signature', 'The name in a swinging hand, a paw beneath it.', ['name'], (context) => [
    namePart(context, context.row(0.29, 0.36), { fontId: 'signboard' }),
    iconPart(context, 'icon', 'paw', square(context, 0.5, 0.62, 0.16)),
  ]),
  bandana(
    'call-me',
    'Call me',
    'The name, and your number for whoever finds them.',
    ['name', 'phone'],
    (context) => [
      namePart(context, context.row(0.23, 0.26), {
        fontId: 'nunito',
        caps: true,
        letterSpacing: 0.04,
      }),
      textPart(context, 'phone', 'Phone', context.row(0.46, 0.1, 0.38), '{{phone}}', {
        fontId: 'oswald',
        colour: context.accent,
      }),
      iconPart(context, 'icon', 'heart', square(context, 0.5, 0.66, 0.11)),
    ],
  ),
  bandana('tracks', 'Tracks', 'Paws all over, and the name in the middle of them.', ['name'], (context) => [
    ...tracks(context),
    namePart(context, context.row(0.39, 0.32), { fontId: 'fraunces' }),
  ]),
  bed('script', 'Script', 'The name in a swinging hand.', (context) => [
    namePart(context, context.row(0.5, 0.66, 0.84), { fontId: 'signboard' }),
  ]),
  bed('paws', 'Between paws', 'The name in capitals with a paw on each side.', (context) => [
    iconPart(context, 'icon', 'paw', square(context, 0.12, 0.5, 0.34), { rotation: -12 }),
    namePart(context, context.row(0.5, 0.6, 0.6), {
      fontId: 'nunito',
      caps: true,
      letterSpacing: 0.05,
    }),
    iconPart(context, 'icon-2', 'paw', square(context, 0.88, 0.5, 0.34), { rotation: 12 }),
  ]),
  bed('storybook', 'Storybook', 'The name over a line, with a bone in it.', (context) => [
    namePart(context, context.row(0.38, 0.46, 0.84), { fontId: 'fraunces' }),
    shapePart('line', 'line', context.box(0.36, 0.77, 0.2, 0.03), {
      name: 'Line',
      stroke: { colour: context.ink, widthMm: 1.6 },
    }),
    iconPart(context, 'icon', 'bone', square(context, 0.5, 0.77, 0.17)),
    shapePart('line-2', 'line', context.box(0.64, 0.77, 0.2, 0.03), {
      name: 'Line',
      stroke: { colour: context.ink, widthMm: 1.6 },
    }),
  ]),
];
