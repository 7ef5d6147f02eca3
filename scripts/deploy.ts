import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { completeCatalog } from '../functions/src/modules/order/printing/printful-catalog.ts';
import { RULES_ROLE, storageRulesGrant } from './deploy/grants.ts';
import { pagesBack, secretsIn, steps, targets, type Target } from './deploy/plan.ts';
import { disagreements, functionParams, webSettings } from './deploy/settings.ts';
import { smoke } from './deploy/smoke.ts';
import { buildFunctions, buildWeb } from './lib/build.ts';
import { command, converse, must, tool } from './lib/command.ts';
import { describeError, Problem } from './lib/problem.ts';
import { root } from './lib/root.ts';

const HELP = `Usage: npm run deploy -- staging|production [--dry-run] [--origin URL]

Checks, builds, deploys (indexes, functions, hosting, rules) and looks whether it works. docs/runbook.md has the rest.

--dry-run   checks and builds, and prints what would be deployed
--origin    where the app stands, if not at https://<project>.web.app`;

async function requireCleanCommit(target: Target): Promise<void> {
  const { output: changes } = await command('git', ['status', '--porcelain']);
  if (changes.trim() !== '')
    throw new Problem('There are changes that are not committed: a release is a commit.');
  const { output: branch } = await command('git', ['branch', '--show-current']);
  if (target === 'production' && branch.trim() !== 'main')
    throw new Problem('Production is released from main only.');
}

function projectOf(target: Target): string {
  const { projects } = JSON.parse(readFileSync(join(root, '.firebaserc'), 'utf8')) as {
    projects: Record<string, string>;
  };
  const project = projects[target];
  if (project === undefined) throw new Problem(`.firebaserc names no project ${target}.`);
  return project;
}

async function requireSecrets(target: Target): Promise<void> {
  const folder = join(root, 'functions/src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  for (const name of secretsIn(sources)) {
    const { code } = await command(tool('firebase'), [
      ...['functions:secrets:get', name, '--project', target],
    ]);
    if (code !== 0)
      throw new Problem(
        `The secret ${name} is missing, or this account may not see it: firebase functions:secrets:set ${name} --project ${target}`,
      );
  }
}

/** What the functions refuse at their first order is refused here already. */
function requirePrintfulCatalog(project: string): void {
  const params = functionParams(project);
  if (params['PRINT_PROVIDER'] !== 'printful') return;
  try {
    completeCatalog(params['PRINTFUL_CATALOG'] ?? '{}', PRODUCTS);
  } catch (error) {
    throw new Problem(`functions/.env.${project}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Pages and functions of one project, in one region: else they are deployed well and find each other nowhere. */
function requireAgreement(project: string, target: Target): void {
  const found = disagreements(project, webSettings(target), functionParams(project));
  if (found.length > 0) throw new Problem(found.join('\n'));
}

async function build(target: Target): Promise<void> {
  await must('Types', 'npm', ['run', 'typecheck']);
  await buildFunctions();
  await buildWeb({ mode: target, folder: 'dist' });
}

async function release(project: string, target: Target): Promise<void> {
  if (!process.stdin.isTTY)
    console.log('Nobody can be asked here: what then has to be done by hand is in docs/runbook.md.');
  for (const { name, args, undo, hint } of steps(project, target)) {
    console.log(`\n${name}: firebase ${args.join(' ')}`);
    const code = await converse(tool('firebase'), args);
    if (code !== 0)
      throw new Problem(
        [`${name} failed; what came before it stands.`, hint, `To take it back: ${undo}`]
          .filter(Boolean)
          .join('\n'),
      );
  }
}

/** Without this grant every upload is refused, and nothing says why. */
async function lookAtGrant(project: string): Promise<void> {
  const grant = await storageRulesGrant(project);
  if (grant === 'missing')
    throw new Problem(
      `Deployed, but the storage rules may not read Firestore: give ${RULES_ROLE} (docs/runbook.md).`,
    );
  if (grant === 'unknown')
    console.log(`Not looked at, without a gcloud that may: whether the storage rules have ${RULES_ROLE}.`);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, origin: { type: 'string' } },
  });
  const target = targets.find((name) => name === positionals[0]);
  if (!target) throw new Problem(HELP);
  const project = projectOf(target);
  await requireCleanCommit(target);
  requireAgreement(project, target);
  await build(target);
  if (values['dry-run']) {
    for (const { args } of steps(project, target)) console.log(`firebase ${args.join(' ')}`);
    return;
  }
  requirePrintfulCatalog(project);
  await must('Known holes in what ships', 'npm', ['run', 'audit:shipped']);
  await requireSecrets(target);
  await release(project, target);
  await lookAtGrant(project);
  const origin = values.origin ?? `https://${project}.web.app`;
  const problems = await smoke(origin);
  if (problems.length > 0)
    throw new Problem(
      `Deployed, and not well:\n${problems.join('\n')}\nTake it back: ${pagesBack(project, target)}`,
    );
  console.log(`\n${origin} answers as it should.`);
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
