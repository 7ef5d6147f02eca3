/*
 * Reads Firestore's traffic as it is on the wire, whoever sends it: REST, and WebChannel, by which the web SDK listens and
 * writes. What is counted is what is billed: each document that is delivered, and one for a question without an answer.
 * (https://firebase.google.com/docs/firestore/pricing, "Managing large result sets" and "Listening to query results")
 */
export interface Tally {
  /** Name of each document, or the question that found none, as often as it was read. */
  reads: string[];
  /** Documents written or deleted. */
  writes: string[];
  storage: string[];
  functions: string[];
}

export const emptyTally = (): Tally => ({ reads: [], writes: [], storage: [], functions: [] });

const short = (name: string): string => name.slice(name.indexOf('/documents/') + '/documents/'.length);

interface Named {
  name: string;
}
interface WireWrite {
  update?: Named;
  delete?: string;
}

const writesIn = (writes: readonly WireWrite[] = []): string[] =>
  writes.map((write) => short(write.update?.name ?? write.delete ?? ''));

/** What one request by REST has read and written. */
export function restTraffic(
  method: string,
  request: string,
  response: string,
): Pick<Tally, 'reads' | 'writes'> {
  if (method === 'commit') {
    const { writes } = JSON.parse(request) as { writes?: WireWrite[] };
    return { reads: [], writes: writesIn(writes) };
  }
  const answers = JSON.parse(response) as { found?: Named; missing?: string; document?: Named }[];
  const reads = answers.flatMap(({ found, missing, document }) => {
    const name = found?.name ?? document?.name ?? missing;
    return name === undefined ? [] : [short(name)];
  });
  return { reads: reads.length > 0 ? reads : [`nothing for ${request}`], writes: [] };
}

/** The messages in what a WebChannel delivers: each a length in characters, a line break, and that much JSON. */
export function framesOf(text: string): { messages: unknown[]; rest: string } {
  const messages: unknown[] = [];
  let rest = text;
  for (;;) {
    const end = rest.indexOf('\n');
    const length = Number(rest.slice(0, end));
    if (end < 0 || rest.length < end + 1 + length) return { messages, rest };
    const frame = JSON.parse(rest.slice(end + 1, end + 1 + length)) as unknown[];
    // What acknowledges a message of the page is three numbers.
    for (const part of frame) if (Array.isArray(part)) messages.push(...(part as [number, unknown[]])[1]);
    rest = rest.slice(end + 1 + length);
  }
}

/** The messages that a page sends by a WebChannel, from the body of one request. */
export const sentIn = (body: string): unknown[] =>
  [...new URLSearchParams(body)]
    .filter(([key]) => /^req\d+___data__$/.test(key))
    .map(([, value]) => JSON.parse(value) as unknown);

interface Sent {
  writes?: WireWrite[];
  addTarget?: { targetId: number; resumeToken?: string; readTime?: string };
  removeTarget?: number;
}

interface Heard {
  documentChange?: { document: Named & { updateTime?: string }; targetIds?: number[] };
  documentDelete?: { document: string };
  targetChange?: { targetChangeType?: string; targetIds?: number[] };
}

interface Target {
  question: string;
  /** Goes on from what the page knows: no news is no read. */
  resumed: boolean;
  /** As of when the page knows it, in milliseconds; null if it does not say. */
  since: number | null;
  /** What it has been told of each document: when that was changed last. */
  told: Map<string, string>;
  found: number;
  current: boolean;
}

/** Follows the listening of one page. */
export class Listening {
  readonly #targets = new Map<number, Target>();

  /** The questions that have not been answered. */
  get waiting(): string[] {
    return [...this.#targets.values()].filter(({ current }) => !current).map(({ question }) => question);
  }

  sent(message: unknown): void {
    const { addTarget, removeTarget } = message as Sent;
    if (removeTarget !== undefined) this.#targets.delete(removeTarget);
    if (!addTarget) return;
    const { targetId, resumeToken, readTime, ...question } = addTarget;
    const resumed = resumeToken !== undefined || readTime !== undefined;
    const since = readTime === undefined ? null : Date.parse(readTime);
    this.#targets.set(targetId, {
      ...{ question: JSON.stringify(question), resumed, since, told: new Map() },
      ...{ found: 0, current: false },
    });
  }

  /** What a message of the server has read. */
  heard(message: unknown): string[] {
    const { documentChange, documentDelete, targetChange } = message as Heard;
    if (documentChange) {
      const { document, targetIds = [] } = documentChange;
      for (const id of targetIds) this.#found(id);
      const news = targetIds.filter((id) => !this.#knows(id, document));
      return targetIds.length > 0 && news.length === 0 ? [] : [short(document.name)];
    }
    if (documentDelete || !targetChange) return [];
    const { targetChangeType, targetIds = [] } = targetChange;
    const ids = targetIds.length > 0 ? targetIds : [...this.#targets.keys()];
    // Refused: nothing more is to be waited for.
    if (targetChangeType === 'REMOVE') for (const id of ids) this.#targets.delete(id);
    if (targetChangeType !== 'CURRENT') return [];
    return ids.flatMap((id) => {
      const target = this.#targets.get(id);
      if (!target) return [];
      const first = !target.current;
      target.current = true;
      return first && target.found === 0 && !target.resumed ? [`nothing for ${target.question}`] : [];
    });
  }

  /**
   * Whether a page that goes on from a moment, or listens already, has this document as it is. The emulator delivers all of a
   * list again when one of it changes, Firestore only what has changed (`read_time` of `google.firestore.v1.Target`); what
   * is counted is what Firestore would bill.
   */
  #knows(id: number, { name, updateTime }: Named & { updateTime?: string }): boolean {
    const target = this.#targets.get(id);
    if (!target || updateTime === undefined) return false;
    const known = target.told.get(name) === updateTime;
    target.told.set(name, updateTime);
    return known || (target.since !== null && Date.parse(updateTime) <= target.since);
  }

  #found(id: number): void {
    const target = this.#targets.get(id);
    if (target) target.found += 1;
  }
}

export const writesSent = (message: unknown): string[] => writesIn((message as Sent).writes);
