import { deleteApp, initializeApp } from 'firebase/app';
import { connectAuthEmulator, createUserWithEmailAndPassword, getAuth } from 'firebase/auth';
import {
  connectFirestoreEmulator,
  deleteDoc,
  doc,
  getFirestore,
  serverTimestamp,
  setDoc,
  writeBatch,
  type DocumentData,
} from 'firebase/firestore/lite';
import { connectStorageEmulator, getBytes, getStorage, ref as fileRef, uploadBytes } from 'firebase/storage';
import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { resolveServerTime, type PlannedWrite } from '@pawfolio/domain/kernel';
import {
  assetPath,
  incomingPath,
  validArtworkReservation,
  validDocumentReservation,
  validPhotoReservation,
  type AssetKind,
  type AssetRef,
  type ContentType,
} from '@pawfolio/domain/media';
import { planPetCreate, planPetDelete, validPet } from '@pawfolio/domain/pet';
import { newProfile } from '@pawfolio/domain/user';
import { projectId, whenDocument } from '../support/admin.ts';

const address = (name: string): { host: string; port: number } => {
  const { hostname, port } = new URL(`http://${process.env[name] ?? ''}`);
  return { host: hostname, port: Number(port) };
};

const newId = (): string => randomUUID().replaceAll('-', '').slice(0, 20);

const reservations = {
  photo: validPhotoReservation,
  document: validDocumentReservation,
  artwork: validArtworkReservation,
};

const isSettled = (data: DocumentData | undefined): boolean =>
  data === undefined || data['state'] === 'ready' || data['state'] === 'failed';

/** Somebody with the app: the client SDK, signed in, held to the rules. */
export class Customer {
  readonly uid: string;
  readonly petId = newId();
  private readonly connection: Connection;

  constructor(uid: string, connection: Connection) {
    this.uid = uid;
    this.connection = connection;
  }

  /** Names a new asset of this customer. */
  newAsset(kind: AssetKind): AssetRef {
    const { uid, petId } = this;
    return kind === 'artwork' ? { kind, uid, assetId: newId() } : { kind, uid, petId, assetId: newId() };
  }

  async reserve(ref: AssetRef, bytes: Uint8Array, contentType: ContentType): Promise<void> {
    const data = reservations[ref.kind]({ contentType: contentType as never, size: bytes.length });
    await this.write([{ op: 'create', path: assetPath(ref), data }]);
  }

  async upload(ref: AssetRef, bytes: Uint8Array, contentType: ContentType): Promise<void> {
    await uploadBytes(fileRef(this.connection.storage, incomingPath(ref)), bytes, { contentType });
  }

  /** Reserves, uploads and waits for what the server makes of it: the document, ready or failed. */
  async send(
    kind: AssetKind,
    bytes: Uint8Array,
    contentType: ContentType,
  ): Promise<{ ref: AssetRef; asset: DocumentData }> {
    const ref = this.newAsset(kind);
    await this.reserve(ref, bytes, contentType);
    await this.upload(ref, bytes, contentType);
    return { ref, asset: (await whenDocument(assetPath(ref), isSettled)) ?? {} };
  }

  remove(ref: AssetRef): Promise<void> {
    return deleteDoc(doc(this.connection.db, assetPath(ref)));
  }

  /** What a client may read of Storage. */
  async read(path: string): Promise<Buffer> {
    return Buffer.from(await getBytes(fileRef(this.connection.storage, path)));
  }

  addPet(): Promise<void> {
    const { uid, petId } = this;
    const pet = validPet({ coverPhotoId: null });
    return this.write(planPetCreate({ uid, petId, petCount: 0, pet }));
  }

  removePet(): Promise<void> {
    return this.write(planPetDelete({ uid: this.uid, petId: this.petId, petCount: 1 }));
  }

  /** In one commit; `serverTime` becomes the moment of the commit. */
  async write(writes: readonly PlannedWrite[]): Promise<void> {
    const batch = writeBatch(this.connection.db);
    for (const write of writes) {
      const target = doc(this.connection.db, write.path);
      if (write.op === 'delete') batch.delete(target);
      else {
        const data = resolveServerTime(write.data, serverTimestamp()) as DocumentData;
        if (write.op === 'create') batch.set(target, data);
        else batch.update(target, data);
      }
    }
    await batch.commit();
  }

  async begin(): Promise<this> {
    const profile = newProfile({ displayName: 'Robin Vale', locale: 'en-GB', units: 'metric' });
    const data = resolveServerTime(profile, serverTimestamp()) as DocumentData;
    await setDoc(doc(this.connection.db, `users/${this.uid}`), data);
    await this.addPet();
    return this;
  }
}

type Connection = ReturnType<typeof connect>;

function connect(name: string) {
  const app = initializeApp(
    { apiKey: 'emulator', projectId, storageBucket: `${projectId}.appspot.com` },
    name,
  );
  const auth = getAuth(app);
  connectAuthEmulator(auth, `http://${process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? ''}`, {
    disableWarnings: true,
  });
  const db = getFirestore(app);
  const store = address('FIRESTORE_EMULATOR_HOST');
  connectFirestoreEmulator(db, store.host, store.port);
  const storage = getStorage(app);
  const files = address('FIREBASE_STORAGE_EMULATOR_HOST');
  connectStorageEmulator(storage, files.host, files.port);
  return { app, auth, db, storage };
}

/** A new account with one pet. Its connection is closed after the last test of the file. */
export async function newCustomer(): Promise<Customer> {
  const connection = connect(newId());
  afterAll(() => deleteApp(connection.app));
  const email = `${newId()}@pawfolio.test`;
  const { user } = await createUserWithEmailAndPassword(connection.auth, email, 'pawfolio-test');
  return new Customer(user.uid, connection).begin();
}
