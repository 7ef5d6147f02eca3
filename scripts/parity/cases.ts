import {
  drawSurface,
  fixtureValues,
  newDesign,
  pixelSize,
  TEMPLATES,
  variantOf,
  type DesignDocument,
  type PrintSurface,
  type Scene,
} from '@pawfolio/domain/builder';
import { PRODUCTS, type Product } from '@pawfolio/domain/catalog';
import { pixelsFor } from '../../functions/src/modules/builder/render/encode.ts';
import { drawingTools } from '../../functions/src/modules/builder/tools.ts';

/** One side of one design, as the browser shows it and as the server prints it. */
export interface ParityCase {
  title: string;
  product: Product;
  document: DesignDocument;
  spec: PrintSurface;
  scene: Scene;
  /** Pixels at which both are compared. */
  width: number;
  height: number;
  /** How many times as large the browser shows it; its picture is scaled down as the print is. */
  onScreen: number;
  /** The true print file is made, at its full resolution; else one of at most twice the size compared at. */
  truePrint: boolean;
}

/** The longer side of what is compared. A print that is smaller is compared as it is. */
const COMPARED_PX = 600;
/** What a good screen shows of it; where there are no photos, which a browser scales in its own way, of it magnified. */
const SCREEN_PX = { print: 1200, engrave: 2400, embroider: 2400 } as const;
const MOST_ON_SCREEN = 4;

interface Choice {
  product: Product;
  templateId: string;
  variantId: string;
  pet: number;
}

/** Every template on every variant for three pets. */
const every = (): Choice[] =>
  PRODUCTS.flatMap((product) =>
    TEMPLATES.filter(({ mockup }) => mockup === product.mockup).flatMap(({ id: templateId }) =>
      product.variants.flatMap(({ id: variantId }) =>
        fixtureValues.map((_, pet) => ({ product, templateId, variantId, pet })),
      ),
    ),
  );

/** Every template once, its products, pets and variants in turn; and the pets with accents and long names more often. */
function some(): Choice[] {
  const seen = new Map<string, number>();
  return every().filter(({ templateId, product, variantId, pet }) => {
    const turn = seen.get(templateId) ?? 0;
    const at = TEMPLATES.findIndex(({ id }) => id === templateId);
    const variant = product.variants[at % product.variants.length];
    if (turn > 0 || variant?.id !== variantId || pet !== at % fixtureValues.length) return false;
    seen.set(templateId, turn + 1);
    return true;
  });
}

async function sidesOf(
  { product, templateId, variantId, pet }: Choice,
  truePrint: boolean,
): Promise<ParityCase[]> {
  const [values, template] = [fixtureValues[pet], TEMPLATES.find(({ id }) => id === templateId)];
  if (!values || !template) throw new RangeError(templateId);
  const document = newDesign({ product, variantId, template, values });
  const tools = await drawingTools();
  return document.surfaces.flatMap(({ surfaceId }) => {
    const spec = variantOf(product, variantId).surfaces.find(({ id }) => id === surfaceId);
    const scene = spec && drawSurface(document, surfaceId, { spec, ...tools });
    // A side without anything on it is not printed.
    if (!spec || !scene || scene.nodes.length === 0) return [];
    const outer = { width: spec.widthMm + 2 * spec.bleedMm, height: spec.heightMm + 2 * spec.bleedMm };
    const most = Math.round(COMPARED_PX * Math.min(1, outer.width / outer.height));
    const width = Math.min(most, pixelsFor(outer.width, spec.targetDpi));
    const { height } = pixelSize(scene, { width, bleed: true });
    const onScreen = Math.min(MOST_ON_SCREEN, Math.ceil(SCREEN_PX[spec.method] / Math.max(width, height)));
    const title = `${templateId} on ${product.id} ${variantId}, ${surfaceId}, for ${values.name ?? ''}`;
    return [{ title, product, document, spec, scene, width, height, onScreen, truePrint }];
  });
}

/** All cases, or one of each template; of them those whose title has `words` in it. */
export async function parityCases(which: 'all' | 'some', words = ''): Promise<ParityCase[]> {
  const truly = new Set<string>();
  const cases: ParityCase[] = [];
  for (const choice of which === 'all' ? every() : some()) {
    const name = `${choice.product.id} ${choice.templateId}`;
    const truePrint = which === 'all' && !truly.has(name);
    truly.add(name);
    cases.push(...(await sidesOf(choice, truePrint)));
  }
  return cases.filter(({ title }) => title.includes(words));
}
