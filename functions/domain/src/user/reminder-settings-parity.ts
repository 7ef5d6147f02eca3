import { parityCases, timeCases, type FieldCases, type ParityTable } from '../kernel/index.ts';
import { reminderSettingsSchema, validReminderSettings } from './reminder-settings.ts';

const timeZoneCases: FieldCases = {
  accepts: {
    UTC: 'UTC',
    'three parts': 'America/Argentina/Buenos_Aires',
    'a sign': 'Etc/GMT+5',
    'a dash': 'America/Port-au-Prince',
    '64 long': `A${'a'.repeat(63)}`,
  },
  refuses: {
    null: null,
    'a number': 1,
    'a map': {},
    empty: '',
    '65 long': `A${'a'.repeat(64)}`,
    'an offset': '+01:00',
    'a digit first': '1Europe/London',
    'a space': 'Europe/ London',
    'a letter beyond A to Z': 'Europe/Zürich',
    markup: '<b>',
  },
};

/** `users/{uid}/settings/reminders`. */
export const reminderSettingsParity: ParityTable = {
  schema: reminderSettingsSchema,
  cases: parityCases(
    { complete: { ...validReminderSettings() } },
    { timeZone: timeZoneCases, updatedAt: timeCases },
  ),
  zodOnly: [],
};
