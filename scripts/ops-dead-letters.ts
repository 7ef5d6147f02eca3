import { parseArgs } from 'node:util';
import type * as OpsModule from '../functions/src/ops.ts';
import { buildFunctions } from './lib/build.ts';
import { Problem } from './lib/problem.ts';
import { runMain } from './lib/run-main.ts';

const HELP = `Usage: npm run ops:media -- <command> [--project ID] [--bucket NAME] [--built]

  list               what could not be done, the newest first
  show ID            everything that is known of one
  replay ID… | all   does the work again; what succeeds is taken off the list

--built skips the build of the functions. Signs in with Application Default Credentials; talks to emulators where FIRESTORE_EMULATOR_HOST is set.`;

type Ops = typeof OpsModule;

/** The built code, since decoders run in threads that only it has. */
async function loadOps(project: string, bucket: string, isBuilt: boolean): Promise<Ops> {
  process.env['GCLOUD_PROJECT'] = project;
  process.env['FIREBASE_CONFIG'] = JSON.stringify({ projectId: project, storageBucket: bucket });
  if (!isBuilt) await buildFunctions();
  return (await import(new URL('../functions/lib/ops.js', import.meta.url).href)) as Ops;
}

async function find(ops: Ops, id: string | undefined): ReturnType<Ops['listDeadLetters']> {
  if (id === undefined) throw new Problem(HELP);
  if (id === 'all') return ops.listDeadLetters(1_000);
  const letter = await ops.readDeadLetter(id);
  if (!letter) throw new Problem(`There is no dead letter ${id}.`);
  return [letter];
}

async function list(ops: Ops): Promise<void> {
  const letters = await ops.listDeadLetters(1_000);
  for (const { id, at, subject, reason, error } of letters)
    console.log(
      `${at.toDate().toISOString()}  ${id}  ${reason}  ${error.name}: ${error.message}  ${subject}`,
    );
  console.log(`${letters.length} in all`);
}

async function replay(ops: Ops, ids: readonly string[]): Promise<void> {
  for (const id of ids.length > 0 ? ids : [undefined]) {
    for (const letter of await find(ops, id)) {
      const again = ops.replayers[letter.function];
      if (!again) {
        console.log(`${letter.id}: left, ${letter.function} has no replay`);
        continue;
      }
      console.log(`${letter.id}: ${await again(letter)}`);
      await ops.removeDeadLetter(letter.id);
    }
  }
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      bucket: { type: 'string' },
      built: { type: 'boolean', default: false },
    },
  });
  const [command, ...ids] = positionals;
  const project = values.project ?? process.env['GCLOUD_PROJECT'];
  if (!command || !project) throw new Problem(HELP);
  const suffix = project.startsWith('demo-') ? 'appspot.com' : 'firebasestorage.app';
  const ops = await loadOps(project, values.bucket ?? `${project}.${suffix}`, values.built);
  if (command === 'list') await list(ops);
  else if (command === 'show')
    for (const letter of await find(ops, ids[0])) console.log(JSON.stringify(letter, null, 2));
  else if (command === 'replay') await replay(ops, ids);
  else throw new Problem(HELP);
}

await runMain(main);
