import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ANSWERED } from '../functions/src/platform/private-page.ts';
import { command } from './lib/command.ts';
import { describeError, Problem } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { modulesOf } from './ops/modules.ts';
import { countTraffic, EXTRACT_ABOVE, toExtract, type TrafficReport } from './ops/traffic.ts';

const HELP = `Usage: npm run ops:traffic -- --file LOG | --project ID [--hours 1]

Requests a minute by module, against the threshold of docs/decisions/0001 (${EXTRACT_ABOVE} a minute).

--file      entries of Cloud Logging as JSON, one a line (gcloud logging read … --format=json also does)
--project   asks Cloud Logging by the gcloud command, which must be signed in`;

const filter = `resource.type="cloud_run_revision" AND (log_id("run.googleapis.com/requests") OR jsonPayload.message="${ANSWERED}")`;

/** gcloud prints one JSON array; a sink writes one entry a line. */
const linesOf = (text: string): string[] =>
  text.trimStart().startsWith('[')
    ? (JSON.parse(text) as unknown[]).map((entry) => JSON.stringify(entry))
    : text.split('\n');

async function fromFile(path: string): Promise<string[]> {
  if (!existsSync(path)) throw new Problem(`There is no file ${path}.`);
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  return linesOf(lines.join('\n'));
}

async function fromCloud(project: string, hours: string): Promise<string[]> {
  const args = ['logging', 'read', filter, `--project=${project}`, `--freshness=${hours}h`, '--format=json'];
  const { code, output } = await command('gcloud', args).catch(() => ({ code: 127, output: '' }));
  if (code === 127)
    throw new Problem('There is no gcloud: install the Google Cloud CLI, or name a log with --file.');
  if (code !== 0) throw new Problem(`gcloud could not read the logs:\n${output.trim()}`);
  return linesOf(output);
}

function print(report: TrafficReport): void {
  console.log(`${report.minutes} minutes, ${report.passedOver} other entries\n`);
  console.log('module        requests  5xx  mean/min  peak/min');
  for (const { module, requests, failures, meanPerMinute, peakPerMinute } of report.traffic)
    console.log(
      `${module.padEnd(12)}${String(requests).padStart(10)}${String(failures).padStart(5)}` +
        `${meanPerMinute.toFixed(1).padStart(10)}${String(peakPerMinute).padStart(10)}`,
    );
  const modules = toExtract(report);
  console.log(
    modules.length === 0
      ? `\nNo module is above ${EXTRACT_ABOVE} requests a minute: nothing to extract.`
      : `\nAbove ${EXTRACT_ABOVE} requests a minute, so worth a service of its own: ${modules.join(', ')}.`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      project: { type: 'string' },
      hours: { type: 'string', default: '1' },
    },
  });
  const modules = modulesOf(readFileSync(join(root, 'functions/src/index.ts'), 'utf8'));
  if (values.file !== undefined) {
    print(countTraffic(await fromFile(values.file), modules));
    return;
  }
  if (values.project !== undefined) {
    print(countTraffic(await fromCloud(values.project, values.hours), modules));
    return;
  }
  throw new Problem(HELP);
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
