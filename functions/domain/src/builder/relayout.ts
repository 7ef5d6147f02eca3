import type { DesignElement, TextElement } from './elements.ts';
import { accentOn, inkOn } from './inks.ts';
import { variantOf, type PrintProduct, type PrintSurface, type PrintVariant } from './print.ts';
import { elementsOf, MAX_ELEMENTS, type DesignDocument, type DesignSurface } from './schema.ts';
import { slotsIn, type SlotValues } from './slots.ts';
import type { Template } from './template.ts';
import { newDesign, TEMPLATES, templateOf } from './templates.ts';
import { clamp, round } from './units.ts';

/** What a relayout did, for the customer to read. */
export interface LayoutChange {
  /** Of the element as it is in the new design; null when it is no longer there. */
  elementId: string | null;
  sentence: string;
}

export interface Relaid {
  document: DesignDocument;
  changes: LayoutChange[];
}

/** The template of another product that is closest in spirit: of the same name, else the first. */
export function matchingTemplate(templateId: string | null, mockup: string): Template | undefined {
  const name = templateOf(templateId)?.name;
  const candidates = TEMPLATES.filter((template) => template.mockup === mockup);
  return candidates.find((template) => template.name === name) ?? candidates[0];
}

/**
 * The design on another product or variant. Where it follows a template, that product's own template is laid out and what
 * the customer made of its parts is kept (words, fonts, pictures, icons); what was added by hand is scaled to its place.
 * Throws `RangeError` for variants that the products do not have.
 */
export function forAnotherProduct(
  document: DesignDocument,
  from: PrintProduct,
  to: { product: PrintProduct; variantId: string; template?: Template },
): Relaid {
  const oldVariant = variantOf(from, document.variantId);
  const variant = variantOf(to.product, to.variantId);
  const template = to.template ?? matchingTemplate(document.templateId, to.product.mockup) ?? null;
  const fresh = newDesign({ product: to.product, variantId: variant.id, template, values: document.values });
  const old = elementsOf(document);
  const changes: LayoutChange[] = [];
  const surfaces = fresh.surfaces.map((surface, at): DesignSurface => {
    const spec = specOf(variant, surface.surfaceId);
    const parts = surface.elements.map((part) => inherit(part, old.find(isSamePart(part)), variant, spec));
    const before = document.surfaces[at];
    const oldSpec = before && oldVariant.surfaces.find(({ id }) => id === before.surfaceId);
    const added = before && oldSpec ? before.elements.filter(({ role }) => role === null) : [];
    const moved = oldSpec ? added.map((element) => scaled(element, oldSpec, spec, variant)) : [];
    return {
      ...surface,
      background: spec.method === 'print' ? (before?.background ?? null) : null,
      elements: [...parts, ...moved].slice(0, MAX_ELEMENTS),
    };
  });
  const next = withUniqueIds({ ...fresh, surfaces });
  changes.push(...described(document, next, from, to.product));
  return { document: next, changes };
}

const specOf = (variant: PrintVariant, id: string): PrintSurface => {
  const spec = variant.surfaces.find((surface) => surface.id === id);
  if (!spec) throw new RangeError(`No surface ${id}`);
  return spec;
};

const isSamePart =
  (part: DesignElement) =>
  (element: DesignElement): boolean =>
    element.role !== null && element.role === part.role && element.type === part.type;

/** A part of the new template with what the customer had made of it. */
function inherit(
  part: DesignElement,
  old: DesignElement | undefined,
  variant: PrintVariant,
  spec: PrintSurface,
): DesignElement {
  if (!old) return part;
  const { hidden, name } = old;
  const kept = { ...part, hidden, name };
  if (kept.type === 'text' && old.type === 'text')
    return {
      ...kept,
      content: slotsIn(old.content).length > 0 ? kept.content : old.content,
      override: old.override,
      fontId: old.fontId,
      colour: inkFor(old.colour, kept.colour, variant, spec),
    };
  if (kept.type === 'photo' && old.type === 'photo') return { ...kept, source: old.source, crop: old.crop };
  if (kept.type === 'icon' && old.type === 'icon')
    return { ...kept, icon: old.icon, colour: inkFor(old.colour, kept.colour, variant, spec) };
  return kept;
}

/** The colour that was chosen, where the other product has it; else the one of its template. */
const inkFor = (old: string, fresh: string, { inks }: PrintVariant, { method }: PrintSurface): string =>
  method !== 'embroider' && inks.includes(old) && inks.includes(fresh) ? old : fresh;

/** Something added by hand: at the same share of the surface, in its own proportions. */
function scaled(
  element: DesignElement,
  from: PrintSurface,
  to: PrintSurface,
  variant: PrintVariant,
): DesignElement {
  const scale = Math.min(to.widthMm / from.widthMm, to.heightMm / from.heightMm);
  const size = (value: number): number => round(clamp(value * scale, 0.2, 10_000));
  const moved = {
    ...element,
    x: round((element.x / from.widthMm) * to.widthMm),
    y: round((element.y / from.heightMm) * to.heightMm),
    width: size(element.width),
    height: size(element.height),
  };
  const ink = (colour: string): string =>
    variant.inks.includes(colour) ? colour : inkOn(variant.colour, variant.inks);
  if (moved.type === 'text')
    return {
      ...moved,
      sizePt: round(clamp(moved.sizePt * scale, to.minTextPt, 2_000), 1),
      fit: 'shrink',
      colour: ink(moved.colour),
    };
  if (moved.type === 'icon')
    return {
      ...moved,
      colour: variant.inks.includes(moved.colour) ? moved.colour : accentOn(variant.colour, variant.inks),
    };
  return moved;
}

/** An element that was added may have the id that a part of the new template has. */
function withUniqueIds(document: DesignDocument): DesignDocument {
  const taken = new Set<string>();
  const unique = (id: string): string => {
    let free = id.slice(0, 36);
    for (let n = 2; taken.has(free); n++) free = `${id.slice(0, 36)}-${n}`;
    taken.add(free);
    return free;
  };
  return {
    ...document,
    surfaces: document.surfaces.map((surface) => ({
      ...surface,
      elements: surface.elements.map((element) => ({ ...element, id: unique(element.id) })),
    })),
  };
}

function described(
  before: DesignDocument,
  after: DesignDocument,
  from: PrintProduct,
  to: PrintProduct,
): LayoutChange[] {
  const kept = elementsOf(after);
  const dropped = elementsOf(before).filter(
    (element) => element.role !== null && !element.hidden && !kept.some(isSamePart(element)),
  );
  const added = kept.filter(
    (element) => element.role !== null && !elementsOf(before).some(isSamePart(element)),
  );
  const isOther = from.id !== to.id;
  return [
    {
      elementId: null,
      sentence: isOther ? `Laid out anew for ${to.name}.` : 'Laid out anew for the other size.',
    },
    ...dropped
      .filter(isWorthSaying)
      .map(({ name }) => ({ elementId: null, sentence: `“${name}” has no place here and was left out.` })),
    ...added
      .filter(isWorthSaying)
      .map(({ id, name }) => ({ elementId: id, sentence: `“${name}” was added.` })),
    ...kept
      .filter(({ role }) => role === null)
      .map(({ id, name }) => ({
        elementId: id,
        sentence: `“${name}” was moved and scaled. Please look at it.`,
      })),
  ];
}

/** Ornaments come and go with a template; nobody misses them. */
const isWorthSaying = ({ type }: DesignElement): boolean =>
  type === 'text' || type === 'photo' || type === 'qr';

/** The design for another pet: its slots show that pet, and what named the first one follows. */
export function forAnotherPet(document: DesignDocument, values: SlotValues): Relaid {
  const changes: LayoutChange[] = [];
  const surfaces = document.surfaces.map((surface) => ({
    ...surface,
    elements: surface.elements.map((element) => renamed(element, document.values, values, changes)),
  }));
  const missing = (['name', 'photo', 'tagUrl'] as const).filter(
    (slot) => document.values[slot] !== null && values[slot] === null,
  );
  const words = { name: 'a name', photo: 'a photo', tagUrl: 'a lost-pet card' };
  changes.push(
    ...missing.map((slot) => ({ elementId: null, sentence: `This pet has no ${words[slot].slice(2)} yet.` })),
  );
  if (values.name !== null && values.name !== document.values.name)
    changes.unshift({ elementId: null, sentence: `The design is for ${values.name} now.` });
  return { document: { ...document, values, surfaces }, changes };
}

function renamed(
  element: DesignElement,
  old: SlotValues,
  values: SlotValues,
  changes: LayoutChange[],
): DesignElement {
  const say = (sentence: string): void => void changes.push({ elementId: element.id, sentence });
  if (element.type === 'photo' && element.source.kind === 'pet') {
    say(`“${element.name}” showed a certain photo and now shows the cover photo.`);
    return { ...element, source: { kind: 'slot' }, crop: { x: 0.5, y: 0.5, zoom: 1 } };
  }
  if (element.type === 'photo' && element.source.kind === 'slot')
    return { ...element, crop: { x: 0.5, y: 0.5, zoom: 1 } };
  return element.type === 'text' ? renamedText(element, old, values, say) : element;
}

function renamedText(
  element: TextElement,
  old: SlotValues,
  values: SlotValues,
  say: (sentence: string) => void,
): TextElement {
  const slots = slotsIn(element.content);
  if (element.override !== null && slots.some((slot) => slot === 'name' || slot === 'chip')) {
    say(`“${element.override}” was typed for the other pet and follows this one again.`);
    return { ...element, override: null };
  }
  const { name } = values;
  if (slots.length > 0 || old.name === null || name === null) return element;
  const content = withName(element.content, old.name, name);
  if (content === element.content || content.length > 400) return element;
  say(`“${element.content}” now says “${content}”.`);
  return { ...element, content };
}

/** Whole words only: a cat called Al is not in "Always". */
function withName(text: string, old: string, name: string): string {
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), () => name);
}
