/** In the order in which they ask for attention among things of the same urgency. */
export const careKinds = ['vaccination', 'reminder', 'medication', 'document', 'insurance'] as const;
export type CareKind = (typeof careKinds)[number];
