import { db } from '../support/admin.ts';

/** Every document of the database, wherever it is, as text with its path. */
export async function everything(): Promise<string[]> {
  const found: string[] = [];
  const walk = async (collections: FirebaseFirestore.CollectionReference[]): Promise<void> => {
    for (const collection of collections)
      for (const document of await collection.listDocuments()) {
        found.push(`${document.path} ${JSON.stringify((await document.get()).data() ?? {})}`);
        await walk(await document.listCollections());
      }
  };
  await walk(await db.listCollections());
  return found;
}
