import type { AvatarSpecies } from '../../../shared/ui/avatar.tsx';
import type { LinePoint } from '../../../shared/ui/line-chart.tsx';

export const allSpecies: readonly AvatarSpecies[] = [
  'dog',
  'cat',
  'rabbit',
  'bird',
  'ferret',
  'rodent',
  'reptile',
  'fish',
  'horse',
  'other',
];

export const breeds = [
  'Beagle',
  'Border Collie',
  'Cavalier King Charles Spaniel',
  'Dachshund',
  'German Shepherd',
  'Golden Retriever',
  'Labrador Retriever',
  'Poodle',
  'West Highland White Terrier',
  'Whippet',
];

const weights = [26.1, 26.4, 27.2, 27, 27.9, 28.6, 28.3, 28.4];
const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Weighings of one dog, at uneven distances. */
export const weighings: readonly LinePoint[] = weights.map((kilograms, index) => {
  const day = Date.UTC(2026, 0, 12 + index * index * 5);
  return {
    key: String(index),
    x: day,
    y: kilograms,
    label: format.format(day),
    value: `${kilograms.toFixed(1)} kg`,
  };
});

/** A drawn landscape, so that the page needs no photo. */
export const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><path fill="#f6d9b4" d="M0 0h160v120H0z"/><circle cx="116" cy="38" r="16" fill="#f2994a"/><path fill="#6fbfa8" d="M0 84c30-22 58-22 84-4s52 14 76-6v46H0z"/><path fill="#1f5d50" d="M0 104c40-18 84-18 160 2v14H0z"/></svg>',
)}`;
