import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { shareLinkPath, sharePath, shareSchema } from '@pawfolio/domain/share';
import { hashOf } from '../share/store.ts';
import { rewritten, type Move } from './rewrite.ts';

/**
 * A link is handed over with its pet: whoever has it goes on reading, and the other account can end it. One whose pet has to
 * stay with the guest stays too. May be repeated.
 */
export async function moveShare(
  store: Firestore,
  move: Move,
  { id, newId }: { id: string; newId: string },
  left: ReadonlySet<string>,
): Promise<void> {
  const source = store.doc(sharePath(move.from, id));
  const data = (await source.get()).data();
  const known = z.safeParse(shareSchema, data);
  if (!data || !known.success || left.has(known.data.petId)) return;
  const moved = rewritten(data, move) as DocumentData;
  const batch = store.batch();
  batch.set(store.doc(sharePath(move.to, newId)), moved);
  const { token } = known.data;
  const link = token === null ? null : store.doc(shareLinkPath(hashOf(token)));
  if (link && (await link.get()).exists) {
    const { petId, documents } = moved;
    batch.update(link, {
      uid: move.to,
      shareId: newId,
      petId: petId as string,
      documents: documents as string[],
    });
  }
  batch.delete(source);
  await batch.commit();
}
