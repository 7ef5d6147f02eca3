import * as z from 'zod/mini';
import { isoDate, timestamp, type IsoDate } from '../kernel/index.ts';
import type { CareDate } from './care-dates.ts';
import { petPath } from './paths.ts';

export const choiceStates = ['snoozed', 'not_applicable'] as const;
export type ChoiceState = (typeof choiceStates)[number];

const times = { createdAt: timestamp, updatedAt: timestamp };

/** One schema a state: only what is put off comes back, so only that has a day. */
export const choiceSchemas = {
  snoozed: z.strictObject({ state: z.literal('snoozed'), until: isoDate, ...times }),
  not_applicable: z.strictObject({ state: z.literal('not_applicable'), until: z.null(), ...times }),
};

/** `users/{uid}/pets/{petId}/choices/{choiceId}`: what the owner decided about one care item. */
export const choiceSchema = z.discriminatedUnion('state', [
  choiceSchemas.snoozed,
  choiceSchemas.not_applicable,
]);
export type Choice = z.infer<typeof choiceSchema>;

/** What is said in a choice; the two instants are set by whoever writes it. */
export type ChoiceContent = { state: 'snoozed'; until: IsoDate } | { state: 'not_applicable'; until: null };

export const choicesPath = (uid: string, petId: string): string => `${petPath(uid, petId)}/choices`;
export const choicePath = (uid: string, petId: string, choiceId: string): string =>
  `${choicesPath(uid, petId)}/${choiceId}`;

/**
 * The id of the choice about a care item: `vaccination-{recordId}-20270504`. The day is part of it, so that a choice ends
 * with the date it was made about: next year's renewal, and a reminder that is moved, ask again.
 */
export function choiceIdOf({ key, petId, dueOn }: Pick<CareDate, 'key' | 'petId' | 'dueOn'>): string {
  return `${key.slice(petId.length + 1).replaceAll('/', '-')}-${dueOn.replaceAll('-', '')}`;
}

/** Whether a choice keeps its item out of sight on a day. What is put off until a day is back on that day. */
export const isHiddenBy = (choice: ChoiceContent | undefined, today: IsoDate): boolean =>
  choice !== undefined && (choice.state === 'not_applicable' || today < choice.until);

/** The items that no choice hides. `choices` by their ids. */
export const withoutChosen = <T extends Pick<CareDate, 'key' | 'petId' | 'dueOn'>>(
  items: readonly T[],
  choices: ReadonlyMap<string, ChoiceContent>,
  today: IsoDate,
): T[] => items.filter((item) => !isHiddenBy(choices.get(choiceIdOf(item)), today));
