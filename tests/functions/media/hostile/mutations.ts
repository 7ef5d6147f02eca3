import { deflateSync } from 'node:zlib';
import type { Dice } from '../../support/random.ts';
import { pngChunk } from '../pictures.ts';

/** Makes a file worse. Never changes the one that it is given. */
export type Mutation = (bytes: Buffer, dice: Dice) => Buffer;

const at = (bytes: Buffer, dice: Dice, from = 0): number =>
  dice.whole(from, Math.max(from, bytes.length - 1));

const cutOff: Mutation = (bytes, dice) => bytes.subarray(0, at(bytes, dice));

/** Only a few bytes are missing: the header and most of the pixels are right. */
const cutShort: Mutation = (bytes, dice) => bytes.subarray(0, Math.max(0, bytes.length - dice.whole(1, 40)));

const flip =
  (most: number, from = 0): Mutation =>
  (bytes, dice) => {
    const flipped = Buffer.from(bytes);
    for (let left = dice.whole(1, most); left > 0; left--) {
      const place = at(bytes, dice, from);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << dice.whole(0, 7));
    }
    return flipped;
  };

/** The numbers that parsers stumble over, written over any place of the first kilobyte. */
const overwrite: Mutation = (bytes, dice) => {
  const changed = Buffer.from(bytes);
  const place = dice.whole(4, Math.max(4, Math.min(bytes.length, 1_000) - 4));
  const value = dice.one([0, 1, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]);
  if (place + 4 <= changed.length) changed.writeUInt32BE(value, place);
  return changed;
};

const repeatPart: Mutation = (bytes, dice) => {
  const [from, length] = [at(bytes, dice), dice.whole(1, 5_000)];
  const part = bytes.subarray(from, from + length);
  return Buffer.concat([bytes.subarray(0, from), part, part, bytes.subarray(from)]);
};

const removePart: Mutation = (bytes, dice) => {
  const from = at(bytes, dice);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + dice.whole(1, 600))]);
};

const garbageInside: Mutation = (bytes, dice) => {
  const from = at(bytes, dice);
  return Buffer.concat([bytes.subarray(0, from), dice.bytes(dice.whole(1, 4_000)), bytes.subarray(from)]);
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const tails = [
  '<!doctype html><script>fetch("https://example.org")</script>',
  '<?php system($_GET["c"]); ?>',
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
  'PK\x05\x06' + '\0'.repeat(18),
  SVG,
];

/** Also something else, for whoever reads it from its end. */
const polyglot: Mutation = (bytes, dice) => Buffer.concat([bytes, Buffer.from(dice.one(tails), 'latin1')]);

/** Something else first, for whoever looks for the beginning of a file within it. */
const preceded: Mutation = (bytes, dice) => Buffer.concat([Buffer.from(dice.one(tails), 'latin1'), bytes]);

/** A segment of JPEG, or for others bytes behind the first twelve: more and stranger metadata than any camera writes. */
const metadata: Mutation = (bytes, dice) => {
  const body = dice
    .one([
      Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), dice.bytes(dice.whole(0, 60_000))]),
      Buffer.from(`http://ns.adobe.com/xap/1.0/\0${SVG.repeat(dice.whole(1, 1_000))}`, 'latin1'),
      Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), dice.bytes(dice.whole(0, 60_000))]),
    ])
    .subarray(0, 65_000);
  if (bytes[0] === 0x89) return inPng(bytes, body);
  if (bytes[0] !== 0xff) return Buffer.concat([bytes.subarray(0, 12), body, bytes.subarray(12)]);
  const head = Buffer.from([0xff, body.includes('ICC') ? 0xe2 : 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  const segment = Buffer.concat([head, body]);
  const times = dice.one([1, 1, 40]);
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...Array.from({ length: times }, () => segment),
    bytes.subarray(2),
  ]);
};

/** 30 MB of nothing. */
const packed = deflateSync(Buffer.alloc(30_000_000));

/** Behind the header: text, EXIF and a colour profile that are none, or unpack to far more than they are. */
const inPng = (bytes: Buffer, body: Buffer): Buffer => {
  const chunks = [
    pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed])),
    pngChunk('iCCP', Buffer.concat([Buffer.from('profile\0\0', 'latin1'), packed])),
    pngChunk('eXIf', body),
  ];
  return Buffer.concat([bytes.subarray(0, 33), ...chunks, bytes.subarray(33)]);
};

export const mutations: Readonly<Record<string, Mutation>> = {
  'cut off': cutOff,
  'cut short': cutShort,
  'one bit': flip(1),
  'some bits': flip(30, 12),
  'many bits': flip(2_000, 12),
  'a number': overwrite,
  'a part twice': repeatPart,
  'a part missing': removePart,
  'garbage inside': garbageInside,
  polyglot,
  preceded,
  metadata,
};
