import type {
  DocumentSnapshot,
  Firestore,
  QuerySnapshot,
  Timestamp,
  Transaction,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { WithId } from '@pawfolio/domain/kernel';
import {
  choiceSchema,
  choicesPath,
  DIGEST_WEIGHTS,
  petPath,
  petSchema,
  recordSchema,
  recordsPath,
  type CareDocument,
  type Choice,
  type Pet,
  type PetRecord,
} from '@pawfolio/domain/pet';
import { NO_COVER, readCover, type CoverSource } from './cover-source.ts';

/** All that a pet's care depends on, as it was at one moment. */
export interface CareSource extends CoverSource {
  pet: WithId<Pet> | null;
  records: WithId<PetRecord>[];
  documents: CareDocument[];
  choices: Map<string, Choice>;
  /** The moment. */
  asOf: Timestamp;
}

/** Entries of these kinds have dates. Of weights only the newest are needed. */
export const datedKinds = ['vaccination', 'reminder', 'medication'] as const;

/** Each document that is what it should be, with its id; what is not must not keep the others from being seen. */
function parsed<T>(schema: z.ZodMiniType<T>, { docs }: QuerySnapshot): WithId<T>[] {
  return docs.flatMap((entry) => {
    const found = z.safeParse(schema, entry.data());
    return found.success ? [{ ...found.data, id: entry.id }] : [];
  });
}

const documentSchema = z.object({
  kind: z.string(),
  title: z.string(),
  expiresOn: z.nullable(z.string()),
  state: z.string(),
});

/** Reads everything of one moment; in a transaction that only reads nothing is locked, and nobody has to wait. */
export function readCare(store: Firestore, uid: string, petId: string): Promise<CareSource> {
  return store.runTransaction((transaction) => readWithin(store, transaction, uid, petId), {
    readOnly: true,
  });
}

async function readWithin(
  store: Firestore,
  transaction: Transaction,
  uid: string,
  petId: string,
): Promise<CareSource> {
  const petDocument = await transaction.get(store.doc(petPath(uid, petId)));
  const pet = petOf(petDocument);
  const asOf = petDocument.readTime;
  if (!pet) return { pet, records: [], documents: [], choices: new Map(), ...NO_COVER, asOf };
  const records = store.collection(recordsPath(uid, petId));
  const [dated, weights, documents, choices, cover] = await Promise.all([
    transaction.get(records.where('kind', 'in', datedKinds)),
    transaction.get(records.where('kind', '==', 'weight').orderBy('on', 'desc').limit(DIGEST_WEIGHTS)),
    transaction.get(store.collection(`${petPath(uid, petId)}/documents`).where('expiresOn', '>', '')),
    transaction.get(store.collection(choicesPath(uid, petId))),
    readCover(store, transaction, uid, pet),
  ]);
  return {
    pet,
    records: [...parsed(recordSchema, dated), ...parsed(recordSchema, weights)],
    documents: parsed(documentSchema, documents),
    choices: new Map(parsed(choiceSchema, choices).map((choice) => [choice.id, choice])),
    ...cover,
    asOf,
  };
}

function petOf(document: DocumentSnapshot): WithId<Pet> | null {
  const found = z.safeParse(petSchema, document.data());
  return found.success ? { ...found.data, id: document.id } : null;
}
