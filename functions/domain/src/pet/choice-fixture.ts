import { serverTime, type ForWrite } from '../kernel/index.ts';
import type { Choice, ChoiceState } from './choice-schema.ts';

const samples: { [K in ChoiceState]: ForWrite<Extract<Choice, { state: K }>> } = {
  snoozed: { state: 'snoozed', until: '2026-12-01', createdAt: serverTime, updatedAt: serverTime },
  not_applicable: { state: 'not_applicable', until: null, createdAt: serverTime, updatedAt: serverTime },
};

/** A choice of a state as a client writes it. */
export const validChoice = <K extends ChoiceState>(
  state: K,
  overrides: Partial<ForWrite<Extract<Choice, { state: K }>>> = {},
): ForWrite<Extract<Choice, { state: K }>> => ({ ...samples[state], ...overrides });
