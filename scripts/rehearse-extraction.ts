import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFunctions } from './lib/build.ts';
import { cleanUp } from './lib/cleanup.ts';
import { command, must, tool } from './lib/command.ts';
import { describeError, Problem } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { modulesOf } from './ops/modules.ts';

/*
 * `npm run rehearse:extraction [-- module]`: takes a module (`pet`, if none is named) out of the backend in a temporary
 * copy: its folder, the platform and a composition root of its own, and nothing else. It must compile, its tests must
 * pass, and its entry must load as deployed functions do. What is left to do in earnest is printed.
 */
const name = process.argv[2] ?? 'pet';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The functions of the module, exported from a root that knows nothing else. */
function composition(): { names: string[]; text: string } {
  const names = [...modulesOf(read('functions/src/index.ts'))]
    .filter(([, module]) => module === name)
    .map(([exported]) => exported);
  if (names.length === 0) throw new Problem(`No function is of a module ${name}.`);
  return { names, text: `export { ${names.join(', ')} } from './modules/${name}/index.ts';\n` };
}

/** Everything that stays behind and names the module: roots only, each with the ports it would need a client for. */
function mentionsLeft(): { file: string; ports: string }[] {
  const folder = join(root, 'functions/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith(`modules/${name}/`))
    .flatMap((file) =>
      [
        ...read(`functions/src/${file}`).matchAll(
          new RegExp(`import\\s*(?:type\\s*)?\\{([^}]*)\\}\\s*from\\s*'[^']*modules/${name}/`, 'g'),
        ),
      ].map(([, ports = '']) => ({ file, ports: ports.replaceAll(/\s+/g, ' ').trim() })),
    );
}

/** The new codebase, beside a link to what is installed. */
function moveOut(folder: string, text: string): string {
  const service = join(folder, `functions-${name}`);
  const copy = (path: string, to = path): void =>
    cpSync(join(root, 'functions', path), join(service, to), { recursive: true });
  for (const path of ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src/platform']) copy(path);
  copy(`src/modules/${name}`);
  if (read('functions/package.json').includes('file:domain'))
    cpSync(join(root, 'functions/domain'), join(service, 'domain'), { recursive: true });
  copy('fonts');
  writeFileSync(join(service, 'src/index.ts'), text);
  for (const file of ['tsconfig.base.json', 'vitest.config.ts', 'package.json'])
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return service;
}

async function load(service: string): Promise<string[]> {
  const entry = pathToFileURL(join(service, 'lib/index.js')).href;
  const script = `const all = await import(${JSON.stringify(entry)});
    process.stdout.write(Object.keys(all).filter((key) => '__endpoint' in all[key]).join(' '));`;
  const { code, output } = await command(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: service,
    env: { GCLOUD_PROJECT: 'demo-pawfolio', FIREBASE_CONFIG: '{"projectId":"demo-pawfolio"}' },
  });
  if (code !== 0) throw new Problem(`It does not load:\n${output}`);
  return output.trim().split(' ');
}

async function rehearse(folder: string): Promise<void> {
  const { names, text } = composition();
  await buildFunctions();
  const service = moveOut(folder, text);
  await must('Its types', tool('tsc'), ['-p', join(service, 'tsconfig.build.json')]);
  console.log(`✓ compiles by itself: src/platform, src/modules/${name} and one composition root`);
  const tests = ['run', '--project', 'unit', '--root', folder, '--dir', service];
  const config = read('vitest.config.ts').replaceAll("'functions/src/", `'functions-${name}/src/`);
  writeFileSync(join(folder, 'vitest.config.ts'), config);
  await must('Its tests', tool('vitest'), tests);
  console.log('✓ its unit tests pass');
  const loaded = await load(service);
  if (loaded.toSorted().join() !== names.toSorted().join())
    throw new Problem(`It exports ${loaded.join(', ')}, not ${names.join(', ')}.`);
  console.log(`✓ its entry loads, with all its ${names.length} functions`);
  const left = mentionsLeft();
  const inside = left.filter(({ file }) => file.startsWith('modules/') || file.startsWith('platform/'));
  if (inside.length > 0)
    throw new Problem(`Modules reach into it: ${inside.map(({ file }) => file).join(', ')}`);
  console.log('\nLeft to do in earnest: a codebase in firebase.json, and a client for these ports:');
  for (const { file, ports } of left) console.log(`  functions/src/${file}: ${ports}`);
}

const folder = mkdtempSync(join(tmpdir(), 'pawfolio-extraction-'));
try {
  await rehearse(folder);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
await cleanUp();
process.exit();
