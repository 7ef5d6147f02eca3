import { designDocumentSchema, SCHEMA_VERSION, type DesignDocument } from './schema.ts';
import { EMPTY_VALUES } from './slots.ts';
import { FULL_CROP } from './elements.ts';

/** Why a stored or received thing is no design document. `issues` name the fields, dotted. */
export interface MigrationError {
  code: 'not_a_document' | 'newer_version' | 'invalid';
  issues: { path: string; message: string }[];
}

type Loose = Record<string, unknown>;

/**
 * Each step makes a document of one version into one of the next; it may trust nothing, and checks nothing: the schema
 * judges the result. Steps are never changed once a version has been stored.
 */
const STEPS: Readonly<Record<number, (document: Loose) => Loose>> = { 0: fromV0 };

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * Version 0 had one surface without a name, boxes by their corner, texts with what had been typed in place of their slots,
 * and a crop as an area of the picture.
 */
function fromV0({ product, variant, background, elements }: Loose): Loose {
  return {
    schemaVersion: 1,
    productId: product,
    variantId: variant,
    templateId: null,
    values: EMPTY_VALUES,
    surfaces: [
      { surfaceId: 'front', background: background ?? null, elements: listOf(elements).map(elementFromV0) },
    ],
  };
}

function elementFromV0({ left, top, crop, text, slot, ...rest }: Loose, at: number): Loose {
  const { width, height, type } = rest;
  const middle = (from: unknown, size: unknown): unknown =>
    typeof from === 'number' && typeof size === 'number' ? from + size / 2 : from;
  const common = {
    id: `e${at + 1}`,
    name: typeof text === 'string' && text !== '' ? text.slice(0, 60) : `Layer ${at + 1}`,
    role: null,
    rotation: 0,
    opacity: 1,
    locked: false,
    hidden: false,
    ...rest,
    x: middle(left, width),
    y: middle(top, height),
  };
  if (type === 'photo') return { border: null, mask: 'rect', ...common, crop: cropFromV0(crop) };
  if (type !== 'text') return common;
  const words =
    typeof slot === 'string'
      ? { content: `{{${slot}}}`, override: text ?? null }
      : { content: text, override: null };
  return { ...plainText, ...common, ...words };
}

const plainText = {
  fit: 'fixed',
  wrap: false,
  caps: false,
  align: 'center',
  arc: 0,
  letterSpacing: 0,
  lineHeight: 1.2,
};

function cropFromV0(crop: unknown): unknown {
  if (!isRecord(crop)) return FULL_CROP;
  const { x, y, width, height } = crop;
  if (
    typeof x !== 'number' ||
    typeof y !== 'number' ||
    typeof width !== 'number' ||
    typeof height !== 'number'
  )
    return FULL_CROP;
  return { x: x + width / 2, y: y + height / 2, zoom: 1 / Math.max(width, height) };
}

/**
 * A design document of the current version out of whatever was stored or sent: documents of older versions are brought up
 * to date, one of a newer version is refused (its meaning is not known here), and the result is checked by the schema.
 */
export function migrate(
  stored: unknown,
): { ok: true; document: DesignDocument } | { ok: false; error: MigrationError } {
  if (!isRecord(stored) || typeof stored['schemaVersion'] !== 'number') return failed('not_a_document');
  let document = stored;
  let version = stored['schemaVersion'];
  if (version > SCHEMA_VERSION) return failed('newer_version');
  for (; version < SCHEMA_VERSION; version++) {
    const step = STEPS[version];
    if (!step) return failed('not_a_document');
    document = step(document);
  }
  const parsed = designDocumentSchema.safeParse(document);
  if (parsed.success) return { ok: true, document: parsed.data };
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return { ok: false, error: { code: 'invalid', issues } };
}

const failed = (code: MigrationError['code']): { ok: false; error: MigrationError } => ({
  ok: false,
  error: { code, issues: [] },
});
