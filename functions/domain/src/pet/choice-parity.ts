import {
  dateCases,
  onlyCases,
  parityCases,
  timeCases,
  type FieldCases,
  type ParityTable,
} from '../kernel/index.ts';
import { validChoice } from './choice-fixture.ts';
import { choiceSchemas, type ChoiceState } from './choice-schema.ts';

function choiceTable(state: ChoiceState, until: FieldCases, other: ChoiceState): ParityTable {
  const fields = {
    state: onlyCases(state, { 'the other state': other, 'an unknown state': 'done', 'a number': 1 }),
    until,
    createdAt: timeCases,
    updatedAt: timeCases,
  };
  const cases = parityCases({ complete: { ...validChoice(state) } }, fields);
  return { schema: choiceSchemas[state], cases, zodOnly: [] };
}

/** `users/{uid}/pets/{petId}/choices/{choiceId}`, by state. */
export const choiceParity: Record<ChoiceState, ParityTable> = {
  snoozed: choiceTable('snoozed', dateCases, 'not_applicable'),
  not_applicable: choiceTable(
    'not_applicable',
    onlyCases(null, { 'a date': '2026-12-01', empty: '' }),
    'snoozed',
  ),
};
