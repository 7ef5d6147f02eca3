import { allowedTypes, isAsDeclared, sniff, type AssetKind, type ContentType } from '@pawfolio/domain/media';
import { Rejection } from './rejection.ts';

/**
 * What the bytes are, whatever they are called. Throws a `Rejection`: `corrupt` for no bytes at all, `unsupported_type`
 * for content that this kind of asset never takes, `type_mismatch` for content that is not what was announced.
 */
export function checkType(kind: AssetKind, announced: ContentType, bytes: Buffer): ContentType {
  if (bytes.length === 0) throw new Rejection('corrupt');
  const type = sniff(bytes);
  if (!type || !allowedTypes[kind].includes(type)) throw new Rejection('unsupported_type');
  if (!isAsDeclared(announced, type)) throw new Rejection('type_mismatch');
  return type;
}
