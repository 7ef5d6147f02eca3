import * as z from 'zod/mini';
import { ANSWERED } from '../../functions/src/platform/private-page.ts';

/** Above it a module is worth a service of its own (`docs/decisions/0001`). */
export const EXTRACT_ABOVE = 1_000;

/** Whoever knows an address of theirs may read what it shows: Cloud Run's entries of their requests are kept out of the log. */
export const SECRET_ADDRESSES = ['lostPetCard', 'shareLink'] as const;

const sent = {
  timestamp: z.string(),
  resource: z.object({ labels: z.object({ service_name: z.string() }) }),
};

/** A request as Cloud Run logs it, or as we log those to secret addresses. What else stands in an entry is not read. */
const requestSchema = z.pipe(
  z.union([
    z.object({ ...sent, httpRequest: z.object({ status: z.optional(z.number()) }) }),
    z.object({ ...sent, jsonPayload: z.object({ message: z.literal(ANSWERED), code: z.number() }) }),
  ]),
  z.transform((entry) => ({
    timestamp: entry.timestamp,
    service: entry.resource.labels.service_name,
    status: 'jsonPayload' in entry ? entry.jsonPayload.code : (entry.httpRequest.status ?? 200),
  })),
);

export interface Traffic {
  module: string;
  requests: number;
  failures: number;
  /** Of the busiest minute. */
  peakPerMinute: number;
  /** Over the time from the first to the last request of all modules, at least a minute. */
  meanPerMinute: number;
}

export interface TrafficReport {
  traffic: readonly Traffic[];
  /** Lines that are no request of a function. */
  passedOver: number;
  minutes: number;
}

interface Count {
  requests: number;
  failures: number;
  byMinute: Map<number, number>;
}

/** Cloud Run names a service after its function in lower case. */
const byService = (modules: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...modules].map(([name, module]) => [name.toLowerCase(), module]));

function parse(line: string): z.infer<typeof requestSchema> | null {
  try {
    const found = z.safeParse(requestSchema, JSON.parse(line));
    return found.success && !Number.isNaN(Date.parse(found.data.timestamp)) ? found.data : null;
  } catch {
    return null;
  }
}

function add(counts: Map<string, Count>, module: string, minute: number, failed: boolean): void {
  const count = counts.get(module) ?? { requests: 0, failures: 0, byMinute: new Map<number, number>() };
  count.requests += 1;
  if (failed) count.failures += 1;
  count.byMinute.set(minute, (count.byMinute.get(minute) ?? 0) + 1);
  counts.set(module, count);
}

/**
 * Counts requests by module. `lines` are entries of Cloud Logging as JSON, one a line; `modules` says which module a
 * function belongs to. Modules come by their busiest minute, the busiest first.
 */
export function countTraffic(lines: Iterable<string>, modules: ReadonlyMap<string, string>): TrafficReport {
  const services = byService(modules);
  const counts = new Map<string, Count>();
  let [first, last, passedOver] = [Infinity, -Infinity, 0];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const entry = parse(line);
    const module = entry && services.get(entry.service);
    if (!entry || module === undefined || module === null) {
      passedOver += 1;
      continue;
    }
    const minute = Math.floor(Date.parse(entry.timestamp) / 60_000);
    [first, last] = [Math.min(first, minute), Math.max(last, minute)];
    add(counts, module, minute, entry.status >= 500);
  }
  const minutes = counts.size === 0 ? 0 : last - first + 1;
  const traffic = [...counts].map(([module, { requests, failures, byMinute }]) => ({
    module,
    requests,
    failures,
    peakPerMinute: Math.max(...byMinute.values()),
    meanPerMinute: requests / minutes,
  }));
  return { traffic: traffic.sort((a, b) => b.peakPerMinute - a.peakPerMinute), passedOver, minutes };
}

/** Which modules the decision on extraction speaks of. */
export const toExtract = ({ traffic }: TrafficReport): string[] =>
  traffic.filter(({ peakPerMinute }) => peakPerMinute > EXTRACT_ABOVE).map(({ module }) => module);
