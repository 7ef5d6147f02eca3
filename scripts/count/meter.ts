import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { emptyTally, framesOf, Listening, restTraffic, sentIn, writesSent, type Tally } from './traffic.ts';

export type Metered = 'firestore' | 'storage' | 'functions';

const readAll = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Stands between the browser and the emulators, passes everything on unchanged, and counts what passes. */
export class Meter {
  #tally = emptyTally();
  /** What the page that is open listens to; null before it listens. */
  #page: Listening | null = null;
  readonly #underWay = new Set<{ what: string }>();
  #lastMove = Date.now();
  #lastMoved = 'nothing';
  readonly #servers: Server[] = [];

  /** Starts to stand before the emulator on `port`; resolves with the port to ask instead. */
  async before(service: Metered, port: number): Promise<number> {
    const server = createServer((incoming, outgoing) => void this.#pass(service, port, incoming, outgoing));
    // A connection that the browser means to use again must not be closed in that very moment.
    server.keepAliveTimeout = 10 * 60_000;
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** What has passed since the last call. */
  take(): Tally {
    const tally = this.#tally;
    this.#tally = emptyTally();
    return tally;
  }

  /** Forgets the page that is closed. */
  newPage(): void {
    this.#page = null;
  }

  /** What is not at rest: requests and questions without an answer, and what moved within so many milliseconds. */
  unrest(milliseconds: number): string[] {
    const since = Date.now() - this.#lastMove;
    return [
      ...(this.#page?.waiting ?? ['no page listens']),
      ...[...this.#underWay].map(({ what }) => what),
      ...(since > milliseconds ? [] : [`${this.#lastMoved} moved ${since} ms ago`]),
    ];
  }

  async #pass(service: Metered, port: number, incoming: IncomingMessage, outgoing: ServerResponse) {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const body = await readAll(incoming);
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const what = { what: `${incoming.method} ${decodeURIComponent(url.pathname)}` };
    const moved = (): void => {
      this.#lastMove = Date.now();
      this.#lastMoved = what.what;
    };
    moved();
    const channel = url.pathname.endsWith('/channel');
    // Before the server has it: its answers come by another request, and may be there sooner than that to this one.
    if (channel) this.#sent(url, String(body));
    if (incoming.method !== 'OPTIONS' && !channel) this.#underWay.add(what);
    const asked = request({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers });
    const end = (): void => {
      this.#underWay.delete(what);
      moved();
    };
    asked.on('error', () => (end(), outgoing.destroy()));
    // Also where the page no longer wants an answer.
    outgoing.on('close', () => {
      if (!channel) end();
      asked.destroy();
    });
    asked.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.flushHeaders();
      if (channel) this.#channel(url, answer, outgoing);
      else
        void this.#whole(answer, outgoing).then((text) => {
          end();
          if (incoming.method !== 'OPTIONS')
            this.#count(service, url, incoming.method ?? '', String(body), text);
        }, end);
    });
    asked.end(body);
  }

  async #whole(answer: IncomingMessage, outgoing: ServerResponse): Promise<string> {
    const text = await readAll(answer);
    outgoing.end(text);
    return String(text);
  }

  #count(service: Metered, url: URL, method: string, body: string, text: string): void {
    const what = `${method} ${decodeURIComponent(url.pathname)}`;
    if (service !== 'firestore') this.#tally[service].push(what);
    else if (/:(commit|batchGet|runQuery)$/.test(url.pathname)) {
      const { reads, writes } = restTraffic(url.pathname.replace(/.*:/, ''), body, text);
      this.#tally.reads.push(...reads);
      this.#tally.writes.push(...writes);
    }
  }

  #sent(url: URL, body: string): void {
    const messages = sentIn(body);
    this.#tally.writes.push(...messages.flatMap(writesSent));
    if (!url.pathname.includes('/Listen/')) return;
    this.#page ??= new Listening();
    for (const message of messages) this.#page.sent(message);
  }

  #channel(url: URL, answer: IncomingMessage, outgoing: ServerResponse): void {
    const listens = url.pathname.includes('/Listen/');
    let rest = '';
    answer.setEncoding('utf8').on('data', (text: string) => {
      outgoing.write(text);
      this.#lastMove = Date.now();
      const frames = framesOf(rest + text);
      rest = frames.rest;
      if (!listens) return;
      for (const message of frames.messages) this.#tally.reads.push(...(this.#page?.heard(message) ?? []));
    });
    answer.on('end', () => outgoing.end());
    answer.on('error', () => outgoing.destroy());
  }
}
