import { describe, expect, it } from 'vitest';
import type { AssetKind, ContentType } from '@pawfolio/domain/media';
import { checkType } from './check-type.ts';
import { Rejection } from './rejection.ts';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pdf = Buffer.from('%PDF-1.7\n');
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
const zip = Buffer.from('PK\x03\x04', 'latin1');

describe('accepted', () => {
  it.each<[AssetKind, ContentType, Buffer, ContentType]>([
    ['photo', 'image/jpeg', jpeg, 'image/jpeg'],
    ['artwork', 'image/png', png, 'image/png'],
    ['document', 'application/pdf', pdf, 'application/pdf'],
    ['photo', 'image/heic', heic, 'image/heic'],
    ['photo', 'image/heif', heic, 'image/heic'],
  ])('a %s announced as %s', (kind, announced, bytes, type) => {
    expect(checkType(kind, announced, bytes)).toBe(type);
  });
});

describe('refused', () => {
  it.each<[string, AssetKind, ContentType, Buffer, string]>([
    ['no bytes', 'photo', 'image/jpeg', Buffer.alloc(0), 'corrupt'],
    ['an archive', 'document', 'application/pdf', zip, 'unsupported_type'],
    ['a PDF for a photo', 'photo', 'image/jpeg', pdf, 'unsupported_type'],
    ['a PDF that is called a picture', 'document', 'image/jpeg', pdf, 'type_mismatch'],
    ['a PNG that is called JPEG', 'photo', 'image/jpeg', png, 'type_mismatch'],
    ['a HEIC that is called AVIF', 'photo', 'image/avif', heic, 'type_mismatch'],
  ])('%s', (_name, kind, announced, bytes, failure) => {
    expect(() => checkType(kind, announced, bytes)).toThrow(new Rejection(failure as Rejection['failure']));
  });
});
