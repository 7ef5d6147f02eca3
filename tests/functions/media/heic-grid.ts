/*
 * Builds a HEIC file as iPhones write it: one picture of 512 px tiles, each coded for itself, joined by a grid. The pixels are
 * those of one committed tile, again and again. Boxes as in ISO/IEC 14496-12 §8.11 and ISO/IEC 23008-12 §6.6.2.3.
 */

/** One tile, coded with x265 through libheif, and what a decoder needs to know of it. */
interface Tile {
  /** The whole box `hvcC`. */
  configuration: Buffer;
  /** HEVC units, each behind its length. */
  coded: Buffer;
}

const TILE = 512;
const GRID_ITEM = 1;

const be = (bytes: 1 | 2 | 4, ...values: number[]): Buffer => {
  const buffer = Buffer.alloc(bytes * values.length);
  values.forEach((value, index) => buffer.writeUIntBE(value, index * bytes, bytes));
  return buffer;
};
const text = (value: string): Buffer => Buffer.from(value, 'latin1');
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([be(4, body.length + 8), text(type), body]);
};
const fullBox = (type: string, version: number, ...parts: Buffer[]): Buffer =>
  box(type, be(4, version << 24), ...parts);

/** Takes apart a file of one picture, as libheif's encoder writes it. */
function tileOf(file: Buffer): Tile {
  const configurationAt = file.indexOf('hvcC') - 4;
  const codedAt = file.indexOf('mdat') - 4;
  if (configurationAt < 0 || codedAt < 0) throw new Error('Not a tile.');
  const end = (at: number): number => at + file.readUInt32BE(at);
  return {
    configuration: file.subarray(configurationAt, end(configurationAt)),
    coded: file.subarray(codedAt + 8, end(codedAt)),
  };
}

interface Grid {
  columns: number;
  rows: number;
  width: number;
  height: number;
}

/** Where each item's bytes lie: the grid's description in `idat`, the tiles one after the other from `mdat` on. */
const locations = (tileIds: readonly number[], length: number, mdat: number): Buffer =>
  fullBox(
    'iloc',
    1,
    be(1, 0x44, 0), // offsets and lengths of four bytes, no base
    be(2, tileIds.length + 1),
    Buffer.concat([be(2, GRID_ITEM, 1, 0, 1), be(4, 0, 8)]),
    ...tileIds.map((id, index) => Buffer.concat([be(2, id, 0, 0, 1), be(4, mdat + index * length, length)])),
  );

/** The tiles are hidden: they are parts, not pictures of their own. */
const entry = (id: number, type: 'grid' | 'hvc1'): Buffer =>
  box('infe', be(4, 0x02000000 + (type === 'grid' ? 0 : 1)), be(2, id, 0), text(`${type}\0`));

/** Properties by their place in `ipco`, from 1 on; the top bit says that a decoder must know the property. */
const properties = ({ width, height }: Grid, tile: Tile, tileIds: readonly number[]): Buffer =>
  box(
    'iprp',
    box(
      'ipco',
      tile.configuration,
      fullBox('ispe', 0, be(4, TILE, TILE)),
      fullBox('ispe', 0, be(4, width, height)),
    ),
    fullBox(
      'ipma',
      0,
      be(4, tileIds.length + 1),
      Buffer.concat([be(2, GRID_ITEM), be(1, 1, 3)]),
      ...tileIds.map((id) => Buffer.concat([be(2, id), be(1, 2, 0x81, 2)])),
    ),
  );

function meta(grid: Grid, tile: Tile, mdat: number): Buffer {
  const tileIds = Array.from({ length: grid.columns * grid.rows }, (_, index) => index + GRID_ITEM + 1);
  const description = Buffer.concat([
    be(1, 0, 0, grid.rows - 1, grid.columns - 1),
    be(2, grid.width, grid.height),
  ]);
  return fullBox(
    'meta',
    0,
    fullBox('hdlr', 0, be(4, 0), text('pict'), Buffer.alloc(13)),
    fullBox('pitm', 0, be(2, GRID_ITEM)),
    locations(tileIds, tile.coded.length, mdat),
    fullBox(
      'iinf',
      0,
      be(2, tileIds.length + 1),
      entry(GRID_ITEM, 'grid'),
      ...tileIds.map((id) => entry(id, 'hvc1')),
    ),
    fullBox('iref', 0, box('dimg', be(2, GRID_ITEM, tileIds.length, ...tileIds))),
    properties(grid, tile, tileIds),
    box('idat', description),
  );
}

/**
 * A HEIC picture of `width` × `height` px. `tileFile` is one of 512 × 512 px; `fixtures/tile.heic` is noise and clouds by
 * `heif-enc -q 55`, so that a decoder has as much to do as with a photo.
 */
export function heicGrid(tileFile: Buffer, width: number, height: number): Buffer {
  const tile = tileOf(tileFile);
  const grid = { columns: Math.ceil(width / TILE), rows: Math.ceil(height / TILE), width, height };
  const start = box('ftyp', text('heic'), be(4, 0), text('mif1heic'));
  const { length } = meta(grid, tile, 0); // its length does not depend on where the tiles are
  const coded = Array.from({ length: grid.columns * grid.rows }, () => tile.coded);
  return Buffer.concat([start, meta(grid, tile, start.length + length + 8), box('mdat', ...coded)]);
}
