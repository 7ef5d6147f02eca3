import { saveDesign as contract } from '@pawfolio/domain/builder';
import { DocumentReference, Query, WriteBatch } from 'firebase-admin/firestore';
import { parse } from 'zod/mini';
import { findProduct } from '../../functions/src/modules/catalog/index.ts';
import { findPicture } from '../../functions/src/modules/media/index.ts';
import { saveDesign } from '../../functions/src/modules/builder/handlers/save-design.ts';
import { designStore } from '../../functions/src/modules/builder/repository.ts';
import { firestore } from '../../functions/src/platform/firebase.ts';
import { addPhoto, inputAt, stock, type SaveInput } from './save-sample.ts';

/*
 * What saving costs: `MINE` designs of as many customers, saved again and again, so many at a time. The database is the
 * emulator's in both ways; in the first the function's own code runs in this process, in the second it is called as a browser
 * calls it.
 */
const MINE = 40;
const AT_ONCE = 20;

export interface SaveFigures {
  saves: number;
  perMinute: number;
  p50: number;
  p95: number;
}

/** Documents read and written. */
export interface Operations {
  reads: number;
  writes: number;
}

type Save = (who: number, input: SaveInput) => Promise<unknown>;

/** First every design is made, which is not counted; then each is saved in turn by whoever is free. */
async function run(saves: number, save: Save): Promise<SaveFigures> {
  const revisions = new Map<number, number>();
  const times: number[] = [];
  const one = async (who: number): Promise<void> => {
    const base = revisions.get(who) ?? 0;
    const began = performance.now();
    await save(who, inputAt(who, base));
    times.push(performance.now() - began);
    revisions.set(who, base + 1);
  };
  const all = async (each: readonly number[]): Promise<void> => {
    const queue = [...each];
    // A design is never saved twice at once: its lane is its number.
    const lane = async (at: number): Promise<void> => {
      for (const who of queue.filter((candidate) => candidate % AT_ONCE === at)) await one(who);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => lane(at)));
  };
  await all(Array.from({ length: MINE }, (_, who) => who));
  times.length = 0;
  const began = performance.now();
  await all(Array.from({ length: saves }, (_, at) => at % MINE));
  const minutes = (performance.now() - began) / 60_000;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { saves, perMinute: saves / minutes, p50: at(0.5), p95: at(0.95) };
}

/** Counts what goes to Firestore from this process from now on. */
function countOperations(): Operations {
  const count: Operations = { reads: 0, writes: 0 };
  const wrap = <T extends object>(of: T, name: keyof T & string, note: () => void): void => {
    const original = of[name] as (...args: unknown[]) => unknown;
    Object.assign(of, {
      [name](this: unknown, ...args: unknown[]): unknown {
        note();
        return original.apply(this, args);
      },
    });
  };
  wrap(DocumentReference.prototype, 'get', () => count.reads++);
  // At least the one document that an empty query costs too.
  wrap(Query.prototype, 'get', () => count.reads++);
  for (const write of ['create', 'set', 'update', 'delete'] as const)
    wrap(WriteBatch.prototype, write, () => count.writes++);
  return count;
}

/** Saves of one customer after the other, each counted: the most that one has cost. */
async function mostOf(saves: number, save: Save): Promise<Operations> {
  const count = countOperations();
  const most: Operations = { reads: 0, writes: 0 };
  for (let at = 0; at < saves; at++) {
    const who = MINE + (at % 2);
    Object.assign(count, { reads: 0, writes: 0 });
    await save(who, inputAt(who, Math.floor(at / 2)));
    // The first of each makes the design, which also counts it and looks for its photo.
    if (at < 2) continue;
    most.reads = Math.max(most.reads, count.reads);
    most.writes = Math.max(most.writes, count.writes);
  }
  return most;
}

/** The function's code in this process. `most` is what the dearest save of a design that is there has cost. */
export async function savesInProcess(saves: number): Promise<SaveFigures & { most: Operations }> {
  const db = firestore();
  await stock(db);
  const owners = Array.from({ length: MINE + 2 }, (_, who) => `inProcess${who}`);
  await Promise.all(owners.map((uid) => addPhoto(db, uid)));
  const deps = {
    store: designStore(db, Date.now),
    findProduct,
    findPicture,
    petExists: () => Promise.resolve(true),
  };
  const save: Save = (who, input) => saveDesign(deps, parse(contract.input, input), owners[who] ?? '');
  const figures = await run(saves, save);
  return { ...figures, most: await mostOf(42, save) };
}

async function signUp(): Promise<{ idToken: string; localId: string }> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
  const response = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=bench`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ returnSecureToken: true }),
  });
  return (await response.json()) as { idToken: string; localId: string };
}

/** The function on the emulator, called as the web app calls it. */
export async function savesThroughEmulator(saves: number): Promise<SaveFigures> {
  const users = await Promise.all(Array.from({ length: MINE }, signUp));
  await Promise.all(users.map(({ localId }) => addPhoto(firestore(), localId)));
  const { FUNCTIONS_EMULATOR_HOST: host = '', GCLOUD_PROJECT: project = '' } = process.env;
  const save: Save = async (who, data) => {
    const response = await fetch(`http://${host}/${project}/us-central1/${contract.name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${users[who]?.idToken ?? ''}` },
      body: JSON.stringify({ data }),
    });
    if (!response.ok) throw new Error(`A save was refused: ${await response.text()}`);
    await response.json();
  };
  return run(saves, save);
}
