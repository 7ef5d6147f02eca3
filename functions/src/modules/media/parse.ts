import type { DocumentSnapshot } from 'firebase-admin/firestore';
import {
  artworkAssetSchema,
  documentAssetSchema,
  photoAssetSchema,
  type Asset,
  type AssetKind,
} from '@pawfolio/domain/media';
import { noUsage, usageSchema, type Usage } from '@pawfolio/domain/user';

const schemas = { photo: photoAssetSchema, document: documentAssetSchema, artwork: artworkAssetSchema };

/** `undefined` if it does not exist. Throws for a document that is no asset. */
export const parseAsset = (kind: AssetKind, snapshot: DocumentSnapshot): Asset | undefined =>
  snapshot.exists ? schemas[kind].parse(snapshot.data()) : undefined;

/** A user for whom nothing has been counted yet has no such document. */
export const parseUsage = (snapshot: DocumentSnapshot): Usage =>
  usageSchema.parse({ ...noUsage, ...snapshot.data() });
