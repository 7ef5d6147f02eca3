import { FirebaseError, deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectStorageEmulator,
  deleteObject,
  getBytes,
  getMetadata,
  getStorage,
  listAll,
  ref,
  updateMetadata,
  uploadBytes,
  type FirebaseStorage,
} from 'firebase/storage';
import type { Doc, Persona } from './case.ts';
import { fill, token } from './client.ts';
import { emulator } from './emulators.ts';
import { steady } from './steady.ts';
import { World, type Verdict } from './world.ts';

/** One request to Storage. A download by `get` answers with the bytes, by `getMetadata` with all but them. */
export type StorageAsk =
  | { upload: string; contentType: string; size: number; customMetadata?: Record<string, string> }
  | { get: string }
  | { getMetadata: string }
  | { list: string }
  | { update: string; contentType: string }
  | { remove: string };

/** What a persona asks of a bucket that holds `files`, beside a database that holds `given`. */
export interface StorageCase {
  name: string;
  who: Persona;
  given?: Record<string, Doc>;
  files?: readonly string[];
  ask: StorageAsk;
  allowed: boolean;
}

/** The cases of one match block in `storage.rules`. */
export interface StorageSuite {
  path: string;
  cases: StorageCase[];
}

const FILE = new TextEncoder().encode('Already here');

/** Storage rules read the documents of the project that the emulators run with, and of no other. */
export const storageProject = (): string => process.env['GCLOUD_PROJECT'] ?? 'demo-pawfolio';

/** A bucket of the Storage emulator, and the Firestore documents that its rules look up. */
export class StorageWorld {
  private readonly apps = new Map<string, { app: FirebaseApp; storage: FirebaseStorage }>();
  private readonly documents = new World(storageProject());

  /** Replaces the rules of all buckets; false when they do not compile. */
  async tryLoad(rules: string): Promise<boolean> {
    const { host, port } = emulator('FIREBASE_STORAGE_EMULATOR_HOST');
    const response = await fetch(`http://${host}:${port}/internal/setRules`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ rules: { files: [{ name: 'storage.rules', content: rules }] } }),
    });
    await response.text();
    return response.ok;
  }

  async load(rules: string): Promise<void> {
    if (!(await this.tryLoad(rules))) throw new Error('The rules do not compile');
  }

  /** Empties all buckets. */
  async clear(): Promise<void> {
    const { host, port } = emulator('FIREBASE_STORAGE_EMULATOR_HOST');
    const response = await fetch(`http://${host}:${port}/internal/reset`, { method: 'POST' });
    const answer = await response.text();
    if (!response.ok) throw new Error(answer);
  }

  /** Puts in place what the case is given; `uid` is of the user who owns it. */
  async seed(entry: StorageCase, uid: string): Promise<void> {
    await this.documents.seed([{ given: entry.given ?? {}, uid }]);
    await Promise.all((entry.files ?? []).map((path) => this.put(fill(path, uid))));
  }

  /** Undoes what the case has done, if it was allowed. */
  async restore({ ask, files = [] }: StorageCase, uid: string): Promise<void> {
    if ('upload' in ask && !files.includes(ask.upload))
      await deleteObject(this.at('server', uid, ask.upload));
    else if ('upload' in ask) await this.put(fill(ask.upload, uid));
    else if ('remove' in ask) await this.put(fill(ask.remove, uid));
    else if ('update' in ask) await this.put(fill(ask.update, uid));
  }

  /** Asks what the case asks. Throws when the answer is neither a yes nor a no of the rules. */
  async verdict(entry: StorageCase, uid: string): Promise<Verdict> {
    try {
      await steady(() => this.send(entry.who, uid, entry.ask));
      return 'allowed';
    } catch (error) {
      const code = error instanceof FirebaseError ? error.code : '';
      if (code === 'storage/unauthorized' || code === 'storage/unauthenticated') return 'denied';
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.apps.values()].map(({ app }) => deleteApp(app)));
    await this.documents.close();
  }

  private async put(path: string): Promise<void> {
    await uploadBytes(this.at('server', '', path), FILE, { contentType: 'image/jpeg' });
  }

  private async send(who: Persona, uid: string, ask: StorageAsk): Promise<void> {
    const at = (path: string) => this.at(who, uid, path);
    if ('upload' in ask) {
      const { upload, size, ...metadata } = ask;
      await uploadBytes(at(upload), new Uint8Array(size), metadata);
    } else if ('get' in ask) await getBytes(at(ask.get));
    else if ('getMetadata' in ask) await getMetadata(at(ask.getMetadata));
    else if ('list' in ask) await listAll(at(ask.list));
    else if ('update' in ask) await updateMetadata(at(ask.update), { contentType: ask.contentType });
    else await deleteObject(at(ask.remove));
  }

  private at(who: Persona, uid: string, path: string) {
    return ref(this.storageOf(who, uid), fill(path, uid));
  }

  private storageOf(who: Persona, uid: string): FirebaseStorage {
    const name = `storage/${who}/${uid}`;
    const known = this.apps.get(name);
    if (known) return known.storage;
    const projectId = storageProject();
    const app = initializeApp(
      { projectId, apiKey: 'emulator', storageBucket: `${projectId}.appspot.com` },
      name,
    );
    const storage = getStorage(app);
    const { host, port } = emulator('FIREBASE_STORAGE_EMULATOR_HOST');
    connectStorageEmulator(storage, host, port, token(who, uid));
    this.apps.set(name, { app, storage });
    return storage;
  }
}
