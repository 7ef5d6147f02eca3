import { emulator } from '../../tests/rules/harness/emulators.ts';
import { allBlocks, parseRules } from './parse.ts';

interface Value {
  value: Record<string, unknown>;
  count: number;
}

/** One expression in the emulator's report. */
export interface Report {
  sourcePosition: { line: number; column: number; currentOffset: number; endOffset: number };
  values?: Value[];
  children?: Report[];
}

export interface Coverage {
  expressions: number;
  allows: number;
  /** What never came to a value, and what was never granted or never refused; one line each. */
  gaps: string[];
}

const all = (report: Report): Report[] => [report, ...(report.children ?? []).flatMap(all)];

/** An expression that was not asked has a value without a cause; one that failed has the cause. */
const isSeen = ({ values = [] }: Report): boolean =>
  values.some(({ value }) => {
    const failure = value['undefined'] as { causeMessage?: string } | undefined;
    return failure === undefined || failure.causeMessage !== undefined;
  });

/** Each expression by its place, and whether any of the reports has seen it. */
function seen(reports: readonly Report[]): Map<string, { entry: Report; isSeen: boolean }> {
  const found = new Map<string, { entry: Report; isSeen: boolean }>();
  for (const entry of reports.flatMap(all)) {
    const { currentOffset, endOffset } = entry.sourcePosition;
    const key = `${currentOffset} ${endOffset}`;
    found.set(key, { entry, isSeen: (found.get(key)?.isSeen ?? false) || isSeen(entry) });
  }
  return found;
}

/** Reads what `:ruleCoverage` answers for the rules in `text`, taken together over some projects. */
export function coverageOf(reports: readonly Report[], text: string): Coverage {
  const expressions = [...seen(reports).values()];
  const unasked = expressions
    .filter((expression) => !expression.isSeen)
    .map(({ entry: { sourcePosition: at } }) => {
      const what = text.slice(at.currentOffset, at.endOffset + 1).replace(/\s+/g, ' ');
      return `line ${at.line}:${at.column}: ${what}: never asked`;
    });
  const allows = allBlocks(parseRules(text)).flatMap(({ path, allows: own }) =>
    own.map((allow) => ({ path, allow })),
  );
  const oneSided = allows.flatMap(({ path, allow: { verbs, condition } }) => {
    const values = reports
      .filter(({ sourcePosition }) => sourcePosition.currentOffset === condition.start)
      .flatMap((report) => report.values ?? []);
    const isTrue = values.map(({ value }) => value['boolValue'] === true);
    const what = `${path} › allow ${verbs.join()}`;
    if (text.slice(condition.start, condition.end) === 'true') return []; // a constant is not in the report
    if (!isTrue.includes(true)) return [`${what}: never granted`];
    return isTrue.includes(false) ? [] : [`${what}: never refused`];
  });
  return { expressions: expressions.length, allows: allows.length, gaps: [...unasked, ...oneSided] };
}

/** What the emulator knows of the rules of a project, since they were loaded. Tens of megabytes for a few hundred cases. */
export async function fetchReport(projectId: string): Promise<Report[]> {
  const { host, port } = emulator('FIRESTORE_EMULATOR_HOST');
  const response = await fetch(`http://${host}:${port}/emulator/v1/projects/${projectId}:ruleCoverage`);
  if (!response.ok) throw new Error(await response.text());
  const { report } = (await response.json()) as { report: Report[] };
  return report;
}
