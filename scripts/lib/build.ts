import type { Target } from '../deploy/plan.ts';
import { must, tool } from './command.ts';

let functionsBuilt: Promise<void> | undefined;

async function compile(): Promise<void> {
  for (const project of ['functions/domain', 'functions'])
    await must(`The build of ${project}`, tool('tsc'), ['-p', `${project}/tsconfig.build.json`]);
}

/** Compiles the domain and the functions, once for each run of a script. Throws a `Problem` with what tsc says. */
export const buildFunctions = (): Promise<void> => (functionsBuilt ??= compile());

export interface WebBuild {
  /** `emulator` for the contract's ports, `e2e` for those in `env`, else that of `web/.env.<mode>` (`web/build/environment.ts`). */
  mode: 'emulator' | 'e2e' | Target;
  env?: Readonly<Record<string, string>>;
  /** Where to build, when it is not `dist-<mode>`: that one is in use, or `dist`, which alone is deployed. */
  folder?: string;
}

/**
 * Builds the web app into a folder of its mode, so that one for emulators is never taken for the one to deploy.
 * Returns that folder, from the root of the repository. Throws a `Problem` with what Vite says.
 */
export async function buildWeb({ mode, env = {}, folder }: WebBuild): Promise<string> {
  const outDir = folder ?? `dist-${mode}`;
  await must('The build of web', tool('vite'), ['build', 'web', '--mode', mode, '--outDir', outDir], { env });
  return `web/${outDir}`;
}

/** Fills running emulators with the demo data. Throws a `Problem` with what the seed says. */
export async function seed(env: Readonly<Record<string, string>>): Promise<void> {
  const args = ['--import', 'tsx', '--conditions=@pawfolio/source', 'scripts/seed.ts'];
  await must('The seed', process.execPath, args, { env });
}
