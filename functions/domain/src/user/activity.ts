import * as z from 'zod/mini';
import { firestoreId, timestamp } from '../kernel/index.ts';

/** What is noted because somebody else may have done it. */
export const activityKinds = [
  'card_published',
  'card_changed',
  'card_removed',
  'link_made',
  'link_ended',
  'export_requested',
  'export_downloaded',
  'deletion_requested',
  'deletion_taken_back',
  'guest_merged',
  'sessions_ended',
  'email_changed',
  'sign_in_method_added',
  'sign_in_method_removed',
  'password_changed',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** `users/{uid}/activity/{id}`, written by the server and never changed: what happened, when, and to which pet. */
export const activitySchema = z.object({
  kind: z.enum(activityKinds),
  at: timestamp,
  petId: z.nullable(firestoreId),
});
export type Activity = z.infer<typeof activitySchema>;

export const activityPath = (uid: string): string => `users/${uid}/activity`;

/** For how many days it is kept. */
export const ACTIVITY_DAYS = 365;

const sentences: Record<ActivityKind, string> = {
  card_published: 'A lost-pet card was made public',
  card_changed: 'A public lost-pet card was changed',
  card_removed: 'A lost-pet card was taken away',
  link_made: 'A link for a vet or sitter was made',
  link_ended: 'A link for a vet or sitter was ended',
  export_requested: 'A copy of all data was asked for',
  export_downloaded: 'A copy of all data was downloaded',
  deletion_requested: 'The deletion of this account was asked for',
  deletion_taken_back: 'The deletion of this account was taken back',
  guest_merged: 'What a guest had made was taken over',
  sessions_ended: 'All devices were signed out',
  email_changed: 'The e-mail address was changed',
  sign_in_method_added: 'A way to sign in was added',
  sign_in_method_removed: 'A way to sign in was removed',
  password_changed: 'The password was changed',
};

/** What happened, in plain words, without its end. */
export const activityInWords = (kind: ActivityKind): string => sentences[kind];

/** What the server remembers of how somebody signs in; `email` is a hash. */
export interface SignInState {
  methods: readonly string[];
  email: string;
  /** Tokens of before are refused: moved by a new password and by ending all sessions. */
  since: string;
}

/** What has been done to a sign-in between two moments. */
export function signInChanges(before: SignInState, after: SignInState): ActivityKind[] {
  // A guest who becomes somebody has got an address with the first way to sign in, and changed none.
  const emailChanged = before.email !== after.email && before.methods.length > 0;
  const had = (method: string): boolean => before.methods.includes(method) && after.methods.includes(method);
  const kinds: [ActivityKind, boolean][] = [
    ['email_changed', emailChanged],
    ['sign_in_method_added', after.methods.some((method) => !before.methods.includes(method))],
    ['sign_in_method_removed', before.methods.some((method) => !after.methods.includes(method))],
    ['password_changed', before.since !== after.since && !emailChanged && had('password')],
  ];
  return kinds.flatMap(([kind, happened]) => (happened ? [kind] : []));
}
