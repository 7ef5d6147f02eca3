import { ellipse, star } from './rounds.ts';

/** The drawings of this project, each in a square of 24 units; a part that runs the other way round is a hole. */
export const ICON_IDS = [
  'paw',
  'bone',
  'heart',
  'star',
  'phone',
  'house',
  'dog',
  'cat',
  'rabbit',
  'bird',
  'fish',
  'flower',
  'leaf',
  'sun',
  'moon',
  'crown',
  'cross',
] as const;
export type IconId = (typeof ICON_IDS)[number];

const PAW =
  'M12 11.2C15.2 11.2 18.8 15 18.8 18.1C18.8 20.3 17.2 21.4 15.4 21.4C14.1 21.4 13.2 20.7 12 20.7C10.8 20.7 9.9 21.4 8.6 21.4C6.8 21.4 5.2 20.3 5.2 18.1C5.2 15 8.8 11.2 12 11.2Z' +
  ellipse(4.3, 11.5, 2.1, 2.7) +
  ellipse(8.9, 6.2, 2.2, 3) +
  ellipse(15.1, 6.2, 2.2, 3) +
  ellipse(19.7, 11.5, 2.1, 2.7);
const BONE =
  'M5.6 6.4C3.4 6.4 1.8 8 1.8 9.9C1.8 10.7 2.1 11.4 2.6 12C2.1 12.6 1.8 13.3 1.8 14.1C1.8 16 3.4 17.6 5.6 17.6C7.2 17.6 8.5 16.6 9 15.2H15C15.5 16.6 16.8 17.6 18.4 17.6C20.6 17.6 22.2 16 22.2 14.1C22.2 13.3 21.9 12.6 21.4 12C21.9 11.4 22.2 10.7 22.2 9.9C22.2 8 20.6 6.4 18.4 6.4C16.8 6.4 15.5 7.4 15 8.8H9C8.5 7.4 7.2 6.4 5.6 6.4Z';
const HEART =
  'M12 21C11 20 2.2 14.2 2.2 8.4C2.2 5.3 4.5 3 7.4 3C9.4 3 11.1 4 12 5.7C12.9 4 14.6 3 16.6 3C19.5 3 21.8 5.3 21.8 8.4C21.8 14.2 13 20 12 21Z';
const PHONE =
  'M4 5.4C4 4.6 4.6 4 5.4 4H8.2C8.8 4 9.4 4.4 9.5 5L10.1 8C10.2 8.5 10 9 9.6 9.3L7.9 10.6C9 13 11 15 13.4 16.1L14.7 14.4C15 14 15.5 13.8 16 13.9L19 14.5C19.6 14.6 20 15.2 20 15.8V18.6C20 19.4 19.4 20 18.6 20C10.5 20 4 13.5 4 5.4Z';
const HOUSE = 'M12 3L22 11.6H19V21H5V11.6H2ZM9.7 21H14.3V14.5H9.7Z';
const DOG =
  'M7.2 4.4C9 3.4 15 3.4 16.8 4.4C19.6 4 22.2 6.2 22.4 11C22.5 13.6 21.6 15.6 20.2 15.6C19.6 15.6 19 15.2 18.7 14.6C18.5 19 15.6 21.6 12 21.6C8.4 21.6 5.5 19 5.3 14.6C5 15.2 4.4 15.6 3.8 15.6C2.4 15.6 1.5 13.6 1.6 11C1.8 6.2 4.4 4 7.2 4.4Z' +
  ellipse(9, 11, 1.2, 1.4, true) +
  ellipse(15, 11, 1.2, 1.4, true) +
  ellipse(12, 16, 2.1, 1.5, true);
const CAT =
  'M4.2 2.8L9 6.6C10.9 6.1 13.1 6.1 15 6.6L19.8 2.8C20.8 5.6 21.2 8.4 20.8 10.8C21.3 11.8 21.5 12.8 21.5 13.9C21.5 18.4 17.2 21.4 12 21.4C6.8 21.4 2.5 18.4 2.5 13.9C2.5 12.8 2.7 11.8 3.2 10.8C2.8 8.4 3.2 5.6 4.2 2.8Z' +
  ellipse(8.2, 13, 1.2, 1.6, true) +
  ellipse(15.8, 13, 1.2, 1.6, true) +
  'M12 18.2L13.5 16.4H10.5Z';
const RABBIT =
  'M8.6 1.6C10.4 1.6 11.2 5 11.3 8.6C11.8 8.5 12.2 8.5 12.7 8.6C12.8 5 13.6 1.6 15.4 1.6C17.6 1.6 17.4 6.8 15.8 9.9C18.2 11.2 19.6 13.4 19.6 15.8C19.6 19.4 16.2 21.8 12 21.8C7.8 21.8 4.4 19.4 4.4 15.8C4.4 13.4 5.8 11.2 8.2 9.9C6.6 6.8 6.4 1.6 8.6 1.6Z' +
  ellipse(9, 14.6, 1.1, 1.4, true) +
  ellipse(15, 14.6, 1.1, 1.4, true) +
  'M12 18.6L13.2 17.2H10.8Z';
const BIRD =
  'M1.8 10.2L6.2 7.4C6.9 5 8.9 3.4 11.3 3.4C14.4 3.4 16.8 5.9 16.8 9C18.8 12.2 20.8 16.4 22.4 21.2L16.6 18.7C15.5 19.4 14.2 19.8 12.7 19.8C8.6 19.8 5.9 16.8 5.9 12.9V11.2Z' +
  ellipse(10.4, 8, 1.2, 1.2, true);
const FISH =
  'M1.8 12C4.4 7.8 8 5.6 11.8 5.6C14.6 5.6 16.9 7 18.6 9.2L22.4 6.4C21.6 9.6 21.6 14.4 22.4 17.6L18.6 14.8C16.9 17 14.6 18.4 11.8 18.4C8 18.4 4.4 16.2 1.8 12Z' +
  ellipse(7.4, 10.9, 1.2, 1.2, true);
const LEAF =
  'M20.8 3.2C21.6 12.6 18.4 20 10.6 20C8.8 20 7.2 19.5 6 18.6L4 21.4L2.4 20.2L4.6 17.2C3.8 16 3.4 14.6 3.4 13.1C3.4 7 10.6 3.8 20.8 3.2Z';
const MOON =
  'M14.6 2.6C11.9 4.1 10.1 7 10.1 10.3C10.1 15.2 14 19.2 18.9 19.2C19.7 19.2 20.5 19.1 21.2 18.9C19.4 20.6 17 21.6 14.3 21.6C8.8 21.6 4.3 17.4 4.3 12C4.3 6.8 8.7 2.5 14.6 2.6Z';
const CROWN = 'M3 19.6V21.4H21V19.6ZM3 18L1.6 7L7.2 11L12 3.4L16.8 11L22.4 7L21 18Z';
const CROSS = 'M9 3H15V9H21V15H15V21H9V15H3V9H9Z';

const around = (count: number, part: (angle: number) => string): string =>
  Array.from({ length: count }, (_, at) => part((at * 2 * Math.PI) / count - Math.PI / 2)).join('');

const FLOWER =
  around(6, (angle) => ellipse(12 + 6.6 * Math.cos(angle), 12 + 6.6 * Math.sin(angle), 3.6)) +
  ellipse(12, 12, 3.4) +
  ellipse(12, 12, 2.5, 2.5, true);
const SUN =
  ellipse(12, 12, 4.8) +
  around(8, (angle) => {
    const at = (radius: number, turn: number): string =>
      `${(12 + radius * Math.cos(angle + turn)).toFixed(3)} ${(12 + radius * Math.sin(angle + turn)).toFixed(3)}`;
    return `M${at(10.6, 0)}L${at(6.6, 0.22)}L${at(6.6, -0.22)}Z`;
  });

/** Path data by icon, `0 0 24 24`. */
export const ICONS: Readonly<Record<IconId, string>> = {
  paw: PAW,
  bone: BONE,
  heart: HEART,
  star: star(12, 12.8, 5, 10.8, 4.6),
  phone: PHONE,
  house: HOUSE,
  dog: DOG,
  cat: CAT,
  rabbit: RABBIT,
  bird: BIRD,
  fish: FISH,
  flower: FLOWER,
  leaf: LEAF,
  sun: SUN,
  moon: MOON,
  crown: CROWN,
  cross: CROSS,
};

export const iconLabels: Readonly<Record<IconId, string>> = {
  paw: 'Paw',
  bone: 'Bone',
  heart: 'Heart',
  star: 'Star',
  phone: 'Phone',
  house: 'House',
  dog: 'Dog',
  cat: 'Cat',
  rabbit: 'Rabbit',
  bird: 'Bird',
  fish: 'Fish',
  flower: 'Flower',
  leaf: 'Leaf',
  sun: 'Sun',
  moon: 'Moon',
  crown: 'Crown',
  cross: 'Cross',
};
