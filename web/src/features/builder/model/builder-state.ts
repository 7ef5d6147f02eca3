import {
  elementOf,
  startHistory,
  variantOf,
  type DesignDocument,
  type History,
  type LayoutChange,
} from '@pawfolio/domain/builder';
import type { Product, Variant } from '@pawfolio/domain/catalog';
import type { Content } from './content.ts';
import { defaultName } from './names.ts';
import type { Opened } from './opening.ts';
import type { Saved, SaveState } from './save-state.ts';

/** What is known of a design on the table. */
export interface BuilderState {
  product: Product;
  designId: string;
  history: History;
  surfaceId: string;
  selectedId: string | null;
  /** The name that the customer has given; null while it follows the pet and the product. */
  ownName: string | null;
  save: SaveState;
  /** The last revision that is in the cloud and on which this goes on. */
  revision: number;
  /** False when this device has no room to keep what is not in the cloud. */
  isKept: boolean;
  /** What the server has said of the last revision. */
  judged: Pick<Saved, 'price' | 'checks'> | null;
  /** What a new layout has changed, for the customer to read. */
  notes: readonly LayoutChange[];
}

export const documentOf = ({ history }: Pick<BuilderState, 'history'>): DesignDocument => history.present;

export function variantIn({ product, history }: Pick<BuilderState, 'product' | 'history'>): Variant {
  const { variantId } = history.present;
  const found = product.variants.find(({ id }) => id === variantId);
  return found ?? (variantOf(product, variantId) as Variant);
}

export const nameOf = (state: Pick<BuilderState, 'ownName' | 'history' | 'product'>): string =>
  state.ownName ?? defaultName(documentOf(state).values.name, state.product.name);

/** The name of a design, if the customer has given it one. */
export const ownNameIn = ({ name, document }: Content, { name: productName }: Product): string | null =>
  name === defaultName(document.values.name, productName) ? null : name;

export interface BuilderStart {
  product: Product;
  designId: string;
  opened: Opened;
}

/** A design as it comes onto the table. */
export function stateOf({ product, designId, opened }: BuilderStart): BuilderState {
  const { content, state, revision } = opened;
  const { document } = content;
  return {
    product,
    designId,
    history: startHistory(document),
    surfaceId: document.surfaces[0]?.surfaceId ?? '',
    selectedId: null,
    ownName: ownNameIn(content, product),
    save: state,
    revision,
    isKept: true,
    judged: null,
    notes: [],
  };
}

/** After a step of history. What is chosen stays chosen for as long as it is there. */
export function withHistory(
  { selectedId, surfaceId }: BuilderState,
  history: History,
): Partial<BuilderState> {
  const { present } = history;
  const surface = present.surfaces.find((candidate) => candidate.surfaceId === surfaceId);
  return {
    history,
    selectedId: selectedId !== null && elementOf(present, selectedId) ? selectedId : null,
    surfaceId: surface?.surfaceId ?? present.surfaces[0]?.surfaceId ?? '',
  };
}
