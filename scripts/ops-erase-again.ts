import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { Problem } from './lib/problem.ts';
import { runMain } from './lib/run-main.ts';
import { eraseAgain, leftBehind } from './ops/erase-again.ts';

const HELP = `Usage: npm run ops:erase-again -- --project ID [--erase]

After data came back from a backup: who has data here and no account, so was deleted since. Lists them.

--erase   has the deployed \`accountJobs\` delete them, within two hours, as if they had just asked for it

Signs in with Application Default Credentials; talks to emulators where their variables are set.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { project: { type: 'string' }, erase: { type: 'boolean', default: false } },
  });
  const projectId = values.project ?? process.env['GCLOUD_PROJECT'];
  if (projectId === undefined) throw new Problem(HELP);
  const app = initializeApp({ projectId });
  const store = getFirestore(app);
  const { uids, known } = await leftBehind(store, getAuth(app));
  for (const uid of uids) console.log(uid);
  console.log(`${uids.length} have data and no account, ${known} have both`);
  if (!values.erase || uids.length === 0) return;
  // Accounts that were lost, or another project's: nothing here may then be erased.
  if (known < uids.length)
    throw new Problem(
      'More are without an account than with one: bring the accounts back first (docs/runbook.md).',
    );
  console.log(`${await eraseAgain(store, uids, Date.now())} are deleted within two hours`);
}

await runMain(main);
