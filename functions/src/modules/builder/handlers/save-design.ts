import { serialise, type saveDesign as contract } from '@pawfolio/domain/builder';
import { limits } from '@pawfolio/domain/kernel';
import type { z } from 'zod/mini';
import { AppError, invalidInput } from '../../../platform/errors.ts';
import { judge, type Judge } from '../judge.ts';
import type {
  DesignContent,
  DesignStore,
  FindPicture,
  FindProduct,
  JudgedDesign,
  Judgement,
  KnownPicture,
  PetExists,
} from '../ports.ts';
import { truePictures } from '../true-pictures.ts';
import { untilDone } from '../../../platform/commits.ts';

export interface SaveDeps {
  store: DesignStore;
  findProduct: FindProduct;
  findPicture: FindPicture;
  petExists: PetExists;
}

type Input = z.infer<typeof contract.input>;
export type Saved = Judgement & { revision: number };

interface Save {
  uid: string;
  input: Input;
  content: DesignContent;
  judge: Judge;
}

/**
 * Saves a design: a new one (`baseRevision` 0) or the next revision of one. Costs one read and two writes; a new design
 * counts itself, and a pet or a picture is looked up when it is chosen.
 * The same save again, because its answer was lost, answers what it answered. Throws `aborted` with the current revision
 * when somebody else has saved since, `invalid-argument`, and `resource-exhausted` beyond 200 designs.
 */
export async function saveDesign(deps: SaveDeps, input: Input, uid: string): Promise<Saved> {
  const { name, productId, variantId, petId, document } = input;
  const content = { name, productId, variantId, petId, document };
  const save = { uid, input, content, judge: await judge(deps.findProduct, content) };
  const attempt = input.baseRevision === 0 ? first : next;
  return untilDone((count) => attempt(deps, save, count));
}

/** Half of a pair that stands for one character: no text, and nothing that Firestore can keep. */
const HALF_CHARACTER = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/**
 * Looks at what is sent before anything reads it. Throws `resource-exhausted` for a document beyond 256 KB, whatever else is
 * wrong with it, and `invalid-argument` for what cannot be written down.
 */
export function assertStorable(data: unknown): void {
  const sent = typeof data === 'object' && data !== null ? data : {};
  const document = 'document' in sent ? textOf(sent.document) : '';
  if (Buffer.byteLength(document) > limits.designBytes)
    throw new AppError('resource-exhausted', 'This design is too large: at most 256 KB can be saved.');
  const name = 'name' in sent ? textOf(sent.name) : '';
  for (const [path, text] of Object.entries({ name, document }))
    if (HALF_CHARACTER.test(text)) throw invalidInput([{ path, message: 'Expected text' }]);
}

function textOf(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : '';
  } catch {
    // Nested so deeply that it cannot even be written down.
    throw invalidInput([{ path: 'document', message: 'Expected a design document' }]);
  }
}

async function next(deps: SaveDeps, save: Save, count: number): Promise<Saved | null> {
  const { uid, content } = save;
  const { designId, baseRevision, preview = false } = save.input;
  const stored = await deps.store.read(uid, designId);
  if (!stored) throw stale(0);
  if (stored.revision === baseRevision + 1 && isSame(stored, content)) return answer(stored);
  if (stored.revision !== baseRevision) throw stale(stored.revision);
  if (stored.petId !== content.petId) await assertPet(deps, uid, content.petId);
  const [revision, judged] = await Promise.all([
    freeRevision(deps, save, count),
    judgeBy(deps, save, stored.pictures),
  ]);
  const done = await deps.store.replace(uid, { designId, revision, preview, asOf: stored.asOf }, judged);
  return done ? answer({ ...judged, revision }) : null;
}

async function first(deps: SaveDeps, save: Save, count: number): Promise<Saved | null> {
  const { uid, content } = save;
  const { designId, preview = false } = save.input;
  const [counted] = await Promise.all([
    deps.store.count(uid),
    count === 0 ? assertPet(deps, uid, content.petId) : null,
  ]);
  const isFull = counted.designs >= limits.designs;
  // The first attempt hopes that the id is new, which it nearly always is.
  const stored = count > 0 || isFull ? await deps.store.read(uid, designId) : null;
  if (stored && isSame(stored, content)) return answer(stored);
  if (stored) throw stale(stored.revision);
  if (isFull) throw tooMany();
  if (!save.judge.isActive)
    throw invalidInput([{ path: 'productId', message: 'This product is no longer made' }]);
  const [revision, judged] = await Promise.all([freeRevision(deps, save, count), judgeBy(deps, save, [])]);
  const created = { designId, revision, copiedFrom: null, preview };
  const done = await deps.store.create(uid, created, judged, counted);
  return done ? answer({ ...judged, revision }) : null;
}

/** What is saved, with our own word on it: the client's on the pixels of its pictures is not taken. */
async function judgeBy(
  { findPicture }: SaveDeps,
  { uid, content, judge: { price, checks } }: Save,
  known: readonly KnownPicture[],
): Promise<JudgedDesign> {
  const pictures = await truePictures(findPicture, uid, content.document, known);
  return { ...content, price, checks: checks(pictures), pictures };
}

/**
 * The next number. Where an attempt has failed, the id may have been used before: it goes on behind the versions that orders
 * still refer to.
 */
async function freeRevision(
  { store }: SaveDeps,
  { uid, input: { designId, baseRevision } }: Save,
  count: number,
): Promise<number> {
  const last = count > 0 ? await store.lastVersion(uid, designId) : 0;
  return Math.max(baseRevision, last) + 1;
}

export const tooMany = (): AppError =>
  new AppError('resource-exhausted', `You have ${limits.designs} designs, which is as many as we keep.`);

const stale = (revision: number): AppError =>
  new AppError('aborted', 'This design has been changed elsewhere.', { revision });

const answer = ({ revision, price, checks }: Saved): Saved => ({ revision, price, checks });

function isSame(a: DesignContent, b: DesignContent): boolean {
  const heads = [a, b].map(({ name, productId, variantId, petId }) =>
    JSON.stringify([name, productId, variantId, petId]),
  );
  return heads[0] === heads[1] && serialise(a.document) === serialise(b.document);
}

/** A pet of somebody else does not exist for the caller. */
async function assertPet({ petExists }: SaveDeps, uid: string, petId: string | null): Promise<void> {
  if (petId !== null && !(await petExists(uid, petId)))
    throw invalidInput([{ path: 'petId', message: 'There is no such pet' }]);
}
