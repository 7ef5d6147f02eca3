export const recordKinds = [
  'weight',
  'vaccination',
  'medication',
  'allergy',
  'condition',
  'visit',
  'contact',
  'reminder',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const severities = ['mild', 'moderate', 'severe', 'unknown'] as const;
export type Severity = (typeof severities)[number];

/** The heaviest horse, twice over. */
export const GRAMS_MAX = 2_000_000;

/** Never change after creation, whatever the kind. */
export const recordImmutable = ['kind', 'createdAt'] as const;

/** A vaccination is history: these never change either, a correction is a new entry. */
export const vaccinationImmutable = ['on', 'vaccine', 'product', 'lot'] as const;
