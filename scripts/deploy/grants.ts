import { command } from '../lib/command.ts';

/** The storage rules ask Firestore; the account that evaluates them may do so only with this role. */
export const RULES_ROLE = 'roles/firebaserules.firestoreServiceAgent';

interface Policy {
  bindings?: readonly { role: string; members?: readonly string[] }[];
}

/** Whether an IAM policy, as gcloud prints it, lets the storage rules read Firestore. */
export const letsRulesRead = (policy: string): boolean =>
  ((JSON.parse(policy) as Policy).bindings ?? []).some(
    ({ role, members = [] }) =>
      role === RULES_ROLE &&
      members.some((member) =>
        /^serviceAccount:service-\d+@gcp-sa-firebasestorage\.iam\.gserviceaccount\.com$/.test(member),
      ),
  );

/** Asks the project. `unknown` without a gcloud that is signed in and may look. */
export async function storageRulesGrant(project: string): Promise<'given' | 'missing' | 'unknown'> {
  const { code, output } = await command('gcloud', [
    ...['projects', 'get-iam-policy', project, '--format=json', '--verbosity=none'],
  ]).catch(() => ({ code: 127, output: '' }));
  if (code !== 0) return 'unknown';
  try {
    return letsRulesRead(output) ? 'given' : 'missing';
  } catch {
    return 'unknown';
  }
}
