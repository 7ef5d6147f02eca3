import * as z from 'zod/mini';
import { serverTime, text, timestamp, wholeMatch, type ForWrite } from '../kernel/index.ts';

/** An IANA name by shape: `Europe/London`, `Etc/GMT+5`, `UTC`. Which zones exist is for the platform to know. */
export const TIME_ZONE_PATTERN = '[A-Za-z][A-Za-z0-9_+/-]*';
export const TIME_ZONE_MAX = 64;

/** `users/{uid}/settings/reminders`: where the owner is, so that a day is their day. Written at their visits. */
export const reminderSettingsSchema = z.strictObject({
  timeZone: text(1, TIME_ZONE_MAX).check(z.regex(wholeMatch(TIME_ZONE_PATTERN), 'Expected a time zone')),
  updatedAt: timestamp,
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

export const reminderSettingsPath = (uid: string): string => `users/${uid}/settings/reminders`;

/** Settings as a client writes them. */
export const validReminderSettings = (
  overrides: Partial<ForWrite<ReminderSettings>> = {},
): ForWrite<ReminderSettings> => ({ timeZone: 'Europe/London', updatedAt: serverTime, ...overrides });
