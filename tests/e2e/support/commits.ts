import { newProfile, profilePath } from '@pawfolio/domain/user';
import type { PlannedWrite } from '@pawfolio/domain/kernel';
import { encodeFields, timesIn } from '../../../web/src/platform/rest-values.ts';
import { documentsUrl, type Account } from './emulators.ts';

const asRest = (write: PlannedWrite): object => {
  const name = `${documentsUrl().name}/${write.path}`;
  if (write.op === 'delete') return { delete: name };
  const { op, data } = write;
  const fields = encodeFields(data);
  return {
    update: { name, fields },
    ...(op === 'update' && { updateMask: { fieldPaths: Object.keys(fields) } }),
    updateTransforms: timesIn(data).map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
    currentDocument: { exists: op === 'update' },
  };
};

/** Commits what the app would commit, as the account itself: the rules decide. For what a journey needs and is not about. */
export async function commitAs({ tokens }: Account, writes: readonly PlannedWrite[]): Promise<void> {
  const response = await fetch(`${documentsUrl().url}:commit`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${tokens.id}` },
    body: JSON.stringify({ writes: writes.map(asRest) }),
  });
  if (!response.ok) throw new Error(`The commit was answered ${response.status}: ${await response.text()}`);
}

/** The profile that the first visit makes. */
export function commitProfile(account: Account): Promise<void> {
  const data = newProfile({ displayName: account.name, locale: 'en-GB', units: 'metric' });
  return commitAs(account, [{ op: 'create', path: profilePath(account.uid), data: { ...data } }]);
}
