import { FirebaseError } from 'firebase/app';
import { Timestamp } from 'firebase/firestore/lite';
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import type { Case, Persona, Write } from './case.ts';
import { Client, fill } from './client.ts';
import { emulator } from './emulators.ts';

export type Verdict = 'allowed' | 'denied';

/** `serverTime` in a document that was there before. */
const EARLIER = Timestamp.fromDate(new Date('2026-01-02T03:04:05Z'));

/** One project of the Firestore emulator with its own rules, documents and clients. */
export class World {
  private readonly clients = new Map<string, Client>();
  readonly projectId: string;

  constructor(projectId: string) {
    this.projectId = projectId;
  }

  /** Replaces the rules of the project. Throws when they do not compile. */
  async load(rules: string): Promise<void> {
    const env = await initializeTestEnvironment({
      projectId: this.projectId,
      firestore: { ...emulator('FIRESTORE_EMULATOR_HOST'), rules },
    });
    await env.cleanup();
  }

  async clear(): Promise<void> {
    const { host, port } = emulator('FIRESTORE_EMULATOR_HOST');
    const path = `/emulator/v1/projects/${this.projectId}/databases/(default)/documents`;
    const response = await fetch(`http://${host}:${port}${path}`, { method: 'DELETE' });
    if (!response.ok) throw new Error(await response.text());
  }

  /** Puts in place what the cases are given. Each has a user of its own, so that they cannot meet. */
  async seed(cases: readonly { entry: Case; uid: string }[]): Promise<void> {
    const writes = cases.flatMap(({ entry, uid }) =>
      Object.entries(entry.given ?? {}).map(([path, data]): Write => ({
        set: fill(path, uid),
        data: fill(data, uid),
      })),
    );
    for (let start = 0; start < writes.length; start += 400)
      await this.client('server', '').commit(writes.slice(start, start + 400), EARLIER);
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

  private client(who: Persona, uid: string): Client {
    const key = `${who}/${uid}`;
    const known = this.clients.get(key);
    if (known) return known;
    const client = new Client(emulator('FIRESTORE_EMULATOR_HOST'), this.projectId, who, uid);
    this.clients.set(key, client);
    return client;
  }
}
