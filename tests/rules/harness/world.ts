import { FirebaseError } from 'firebase/app';
import { Timestamp } from 'firebase/firestore/lite';
import type { Case, Doc, Persona, Write } from './case.ts';
import { Client, fill } from './client.ts';
import { emulator } from './emulators.ts';
import { steady } from './steady.ts';

export type Verdict = 'allowed' | 'denied';

/** `serverTime` in a document that was there before. */
export const EARLIER = Timestamp.fromDate(new Date('2026-01-02T03:04:05Z'));

const put = (path: string, data: Doc, uid: string): Write => ({
  set: fill(path, uid),
  data: fill(data, uid),
});

/** One project of the Firestore emulator with its own rules, documents and clients. */
export class World {
  private readonly clients = new Map<string, Client>();
  readonly projectId: string;

  constructor(projectId: string) {
    this.projectId = projectId;
  }

  /** Replaces the rules of the project. Throws when they do not compile. */
  async load(rules: string): Promise<void> {
    if (!(await this.tryLoad(rules))) throw new Error('The rules do not compile');
  }

  /** Replaces the rules of the project; false when they do not compile. */
  async tryLoad(rules: string): Promise<boolean> {
    const response = await this.fetch(':securityRules', {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: rules }] } }),
    });
    await response.text();
    return response.ok;
  }

  async clear(): Promise<void> {
    const response = await this.fetch('/databases/(default)/documents', { method: 'DELETE' });
    const answer = await response.text();
    if (!response.ok) throw new Error(answer);
  }

  /** Puts in place what the cases are given. Each has a user of its own, so that they cannot meet. */
  async seed(cases: readonly { given?: Record<string, Doc>; uid: string }[]): Promise<void> {
    const writes = cases.flatMap(({ given = {}, uid }) =>
      Object.entries(given).map(([path, data]): Write => put(path, data, uid)),
    );
    for (let start = 0; start < writes.length; start += 400)
      await this.client('server', '').commit(writes.slice(start, start + 400), EARLIER);
  }

  /** Undoes what the case has written. */
  async restore({ entry, uid }: { entry: Case; uid: string }): Promise<void> {
    if (!('commit' in entry.ask)) return;
    const given = entry.given ?? {};
    const written = entry.ask.commit.map((write) =>
      'set' in write ? write.set : 'update' in write ? write.update : write.remove,
    );
    const added = [...new Set(written)].filter((path) => !(path in given));
    await this.client('server', '').commit(
      [
        ...added.map((path): Write => ({ remove: fill(path, uid) })),
        ...Object.entries(given).map(([path, data]) => put(path, data, uid)),
      ],
      EARLIER,
    );
  }

  /** Asks what the case asks. Throws when the answer is neither a yes nor a no of the rules. */
  async verdict(entry: Case, uid: string): Promise<Verdict> {
    try {
      await this.client(entry.who, uid).ask(fill(entry.ask, uid));
      return 'allowed';
    } catch (error) {
      if (error instanceof FirebaseError && error.code === 'permission-denied') return 'denied';
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.close()));
    this.clients.clear();
  }

  private fetch(path: string, init: RequestInit): Promise<Response> {
    const { host, port } = emulator('FIRESTORE_EMULATOR_HOST');
    return steady(() => fetch(`http://${host}:${port}/emulator/v1/projects/${this.projectId}${path}`, init));
  }

  private client(who: Persona, uid: string): Client {
    const key = `${who}/${uid}`;
    const known = this.clients.get(key);
    if (known) return known;
    const client = new Client(emulator('FIRESTORE_EMULATOR_HOST'), this.projectId, who, uid);
    this.clients.set(key, client);
    return client;
  }
}
